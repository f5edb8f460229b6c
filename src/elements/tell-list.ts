// What whoever builds a page is told of the list inside a tag: which words of it are no story.
import { TimelineErrorEvent } from './events.js';
import { noList } from './list-controller.js';

const isOfList = (path: string): boolean => path === noList.path || /^entry \d+$/.test(path);

/** Tells of a list that cannot be read, or not all of it, whenever the timeline finds that out. */
export function tellOfList(timeline: HTMLElement, tell: (message: string) => void): void {
  timeline.addEventListener(TimelineErrorEvent.type, ({ target, issues }) => {
    const problems = target === timeline ? issues.filter(({ path }) => isOfList(path)) : [];
    const name = timeline.id ? `#${timeline.id}` : 'the tag';
    if (problems.length) tell(`the list inside ${name} could not be read as given: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  });
}

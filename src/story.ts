// The built-in story. Importing this makes it what an empty <meeting-timeline> shows.
import { setDefaultStory } from './elements/default-story.js';
import type { Timeline } from './model/timeline.js';
import { story as generated } from './story.generated.js';

/** From the campaign's insults to the remarks of 22 November 2025. */
export const story: Timeline = generated;

setDefaultStory(story);

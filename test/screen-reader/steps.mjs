// What is pressed, one after the other, in the demo article, as xdotool names keys; `type:` stands before letters. Letters and arrows are
// Orca's own; Insert+a twice hands them to the page for good.

const times = (count, key) => Array(count).fill(key);
const toTitle = ['ctrl+Home', 'h', 'h'];
const toEvents = [...toTitle, ...times(19, 'Tab'), 'Insert+a Insert+a'];

/** What is done, each with a browser and a screen reader of its own; `width`: of the window, in pixels. */
export const sessions = [
  { name: 'By headings, then line by line', width: 1200, keys: [...toTitle, ...times(33, 'Down')] },
  { name: 'By Tab, and among the events by the keys of the timeline', width: 1200, keys: [...toEvents, 'Right', 'Right', 'Left', 'Down', 'End', 'Home'] },
  { name: 'Several events in one mark, and out again', width: 1200, keys: [...toEvents, 'Home', 'Return', 'Escape', 'plus', 'minus', '0'] },
  { name: 'Help', width: 1200, keys: [...toEvents, 'question', 'Escape'] },
  { name: 'Search, what is found first, and its detail line by line', width: 1200, keys: [...toEvents, 'slash', 'type:guard', 'Return', 'Insert+a', 'ctrl+Home', ...times(3, 'h'), ...times(14, 'Down')] },
  { name: 'Read as a list', width: 1200, keys: [...toTitle, ...times(15, 'Tab'), 'Return', 'h', ...times(18, 'Down')] },
  { name: 'The column, line by line', width: 450, keys: [...toTitle, 'h', ...times(9, 'Down')] },
  { name: 'An event in the column', width: 450, keys: [...toTitle, 'h', ...times(3, 'Down'), 'Return', ...times(12, 'Down')] },
];

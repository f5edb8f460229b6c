// The public interface. Importing it has no side effect and touches no DOM; `meeting-timeline/define` registers the elements.
export type { CardRenderer } from './elements/card-content.js';
export type { LayoutType } from './elements/choices.js';
export type { WheelMode } from './draw/wheel.js';
export { MeetingTimeline } from './elements/meeting-timeline.js';
export {
  FilterChangeEvent,
  LoadEvent,
  SelectEvent,
  TimelineErrorEvent,
  ViewChangeEvent,
  ViewSettledEvent,
  type ErrorCode,
} from './elements/events.js';
export { tokenDefaults } from './elements/tokens.js';
export { createDateWords } from './i18n/date-words.js';
export { tellDuration, tellInstant, tellWhen, type DateStyle, type DateWords } from './i18n/dates.js';
export { en } from './i18n/en.js';
export { languageFor, loadLanguage, registerStrings, type Language } from './i18n/languages.js';
export type { Strings, StringsFor } from './i18n/strings.js';
export type { Grouping } from './layout/lanes.js';
export type { Span } from './model/extent.js';
export { applyFilter, formatFilter, parseFilter, type Filter } from './model/filter.js';
export type * from './model/timeline.js';
export { validate, type Issue } from './model/validate.js';
export type { ScaleType } from './state.js';
export * from './time.js';
export type { TickUnit } from './time/ticks.js';

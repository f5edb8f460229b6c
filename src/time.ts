// Public entry `meeting-timeline/time`: dates that may be vague, instants and time zones, without the rest of the library.
export type { Civil, CivilDate } from './time/civil.js';
export { hasClock, parseEdtf } from './time/edtf.js';
export type { Limit, Parsed, Precision, Qualifier, When, WrittenDate, WrittenTime } from './time/edtf.js';
export type { Instant } from './time/instant.js';
export { isTimeZone, offsetAt, startOfDay, toCivilInZone, toInstant } from './time/zone.js';

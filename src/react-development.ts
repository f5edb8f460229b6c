// `meeting-timeline/react` with the warnings of `meeting-timeline/development`: what bundlers take while they build for development.
'use client';
import './development.js';
export { MeetingTimeline } from './react.js';

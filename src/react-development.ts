// `meeting-timeline/react` with the warnings of `meeting-timeline/development`: what bundlers take while they build for development.
import './development.js';
export * from './react.js';

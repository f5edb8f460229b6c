// The one self-contained file for a script tag: elements, the built-in story, English.
import './define.js';
import './story.js';

export * from './index.js';

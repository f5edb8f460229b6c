// The one self-contained file for a script tag: elements, the built-in story, English. Other languages stand beside it, in `lang`.
import './define.js';
import './story.js';

export * from './index.js';

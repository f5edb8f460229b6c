// Public entry `meeting-timeline/html`: a story as plain HTML and as data for search engines. Runs anywhere, needs no DOM.
export { createDateWords } from './i18n/date-words.js';
export { loadLanguage } from './i18n/languages.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './static/json-ld.js';
export { renderSnippet, renderToHTML, type HtmlOptions, type SnippetOptions } from './static/render-html.js';

/** The JSON of a file. A byte order mark is no part of it, but editors write one. */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ''));

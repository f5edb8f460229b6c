/** A title as the name of a file: letters and digits of any script with hyphens between them; of Latin letters no accents. */
export function fileName(title: string): string {
  const words = title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  // Short enough for every file system, and never ending within a letter.
  return words ? [...words.join('-')].slice(0, 60).join('').replace(/-$/, '') : 'timeline';
}

// The one place that decides which addresses from data may become links or media, and how ids become parts of addresses.

const linkSchemes = new Set(['https:', 'http:', 'mailto:']);
const longest = 2_048;

/** C0 controls, DEL and spaces: a browser would drop or trim some of them before it looks at the scheme. */
const control = /[\u0000-\u0020\u007f]/;

/**
 * The address as it was given, if it may become a link: https, http, mailto, or relative to the page. Undefined for everything
 * else: other schemes, user names or passwords in it, control characters, more than 2,048 characters. Such an address is shown
 * as text.
 */
export function safeUrl(raw: string | undefined): string | undefined {
  if (raw === undefined || raw === '' || raw.length > longest || control.test(raw) || raw.includes('\\')) return undefined;
  // What has no scheme is relative; a base that cannot occur tells it from an address with a host.
  const base = 'https://relative.invalid/';
  let url: URL;
  try {
    url = new URL(raw, base);
  } catch {
    return undefined;
  }
  if (!linkSchemes.has(url.protocol) || url.username || url.password) return undefined;
  return raw;
}

/** Part of what stands behind # in an address, readable as far as it can be. Half a letter, which has no code, becomes the sign for that. */
export const encodeFragment = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/%(?:3A|2C|2F)/g, decodeURIComponent);

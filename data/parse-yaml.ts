import { parseDocument } from 'yaml';

export type Yaml = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly messages: readonly string[] };

/** YAML 1.2, so that 2025-11-21 is a text and no date object; a key given twice, or a tag that nobody knows, is an error. */
export function parseYaml(text: string): Yaml {
  const document = parseDocument(text);
  const messages = [...document.errors, ...document.warnings].map(({ message }) => message.split(':\n')[0]!);
  if (messages.length > 0) return { ok: false, messages };
  try {
    return { ok: true, value: document.toJS() as unknown };
  } catch (error) {
    // An alias of itself, or too many of them, comes to light only here.
    return { ok: false, messages: [error instanceof Error ? error.message : String(error)] };
  }
}

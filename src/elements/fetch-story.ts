// Fetches a story: the newest question wins, and what went wrong is told apart.
import { parseJson } from '../model/parse-json.js';
import type { ErrorCode } from './events.js';

export type Fetched = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** Milliseconds after which a server counts as not answering. */
const patience = 10_000;

/** The JSON at an address. Never rejects; an aborted fetch never settles, so that nobody can act on a late answer. */
export async function fetchStory(src: string, signal: AbortSignal): Promise<Fetched> {
  const failed = (code: ErrorCode, reason: string): Fetched => ({ ok: false, code, message: `${src}: ${reason}` });
  const timeout = AbortSignal.timeout(patience);
  const read = async (): Promise<Fetched> => {
    let body: string;
    try {
      const response = await fetch(src, { signal: AbortSignal.any([signal, timeout]) });
      if (!response.ok) return failed('status', `the server answered ${response.status}`);
      body = await response.text();
    } catch (error) {
      return timeout.aborted ? failed('timeout', `no answer within ${patience / 1000} seconds`) : failed('network', error instanceof Error ? error.message : String(error));
    }
    try {
      return { ok: true, data: parseJson(body) };
    } catch (error) {
      return failed('syntax', `no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const fetched = await read();
  return signal.aborted ? new Promise<never>(() => undefined) : fetched;
}

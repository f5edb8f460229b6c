// Reporter for `node --test`: a sentence a test, failures in full, and the counts by layer.
import { addCounts } from './counts.mjs';

export default async function* report(source) {
  const counts = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const failed = type === 'test:fail';
    // A suite, and the entry of a whole file, count through their tests, unless they break by themselves.
    const own = data.details?.error?.failureType;
    const isGroup = data.details?.type === 'suite' || data.file === data.name || data.name.endsWith('.test.ts');
    if (isGroup && !(failed && own !== 'subtestsFailed')) continue;
    const count = counts.get(data.file) ?? { passed: 0, failed: 0 };
    count[failed ? 'failed' : 'passed']++;
    counts.set(data.file, count);
    yield `${'  '.repeat(data.nesting)}${failed ? '✗' : '✓'} ${data.name}\n`;
    if (failed) yield `${data.details.error?.cause?.stack ?? data.details.error?.stack ?? data.details.error}\n`;
  }
  for (const [file, { passed, failed }] of counts) addCounts(file, passed, failed);
}

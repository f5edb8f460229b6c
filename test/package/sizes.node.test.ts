// What the built package costs a page. `npm run build` prints the same figures.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { goals, limits, measureSizes, type Size } from '../../build/sizes.js';

describe('the sizes of the package', () => {
  let sizes: readonly Size[];
  before(async () => {
    sizes = await measureSizes();
  });

  it('have a limit each, and no limit is left over', () => {
    assert.deepEqual(Object.keys(limits).sort(), sizes.map(({ name }) => name).sort());
    for (const name of Object.keys(goals)) assert.ok(name in limits, name);
  });

  it('keep within their limits', () => {
    for (const { name, gzip } of sizes) assert.ok(gzip <= limits[name]!, `${name} has grown to ${gzip} bytes, more than ${limits[name]}`);
  });

  it('leave limits no room to creep back into', () => {
    for (const { name, gzip } of sizes) assert.ok(limits[name]! <= gzip * 1.03 + 100, `${name} has shrunk to ${gzip} bytes: lower its limit, ${limits[name]}`);
  });
});

/** An odd zone (UTC+05:45), so that a test that leans on the machine's own zone fails on every machine alike. */
export const env = { ...process.env, TZ: 'Asia/Kathmandu' };

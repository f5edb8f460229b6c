import { testStories } from './fixture.js';

// Whatever is not a part alone.
await testStories((file) => !file.startsWith('mt-'));

import { testStories } from './fixture.js';

await testStories((file) => file.startsWith('mt-'));

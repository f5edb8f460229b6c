/** Where a call asks for what a browser cannot do: the test that made it is skipped, and this is printed as the reason. */
export class Unsupported extends Error {
  constructor(what) {
    super(`${what} is not supported for browser type`);
  }
}

/** What commands say that a browser does not know, those of the test runner and our own alike; and where WebDriver cannot point. */
export const refusal = /([^{}:]*) is not supported for browser type|(move target out of bounds)/;

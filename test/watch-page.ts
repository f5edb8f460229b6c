// What a page says while it is opened and used.
import type { Page } from 'puppeteer-core';

/**
 * Collects, from now on, messages and errors, violations of the page's policy, and requests that are refused or go elsewhere than to
 * what begins with `address`. To be called before the page is opened.
 */
export async function watchPage(page: Page, address: string): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) said.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', (event) => console.warn(`${event.violatedDirective} ${event.blockedURI}`)));
  return said;
}

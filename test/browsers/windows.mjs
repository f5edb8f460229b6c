// The windows (browser contexts) of a browser that puppeteer drives, and the tabs in them.

/** Windows in which no test runs at the moment. */
const idle = [];

/**
 * One window for each test file that runs: tabs of one window count as hidden while another runs, so that animation frames, observers
 * and focus would stall in them. To open a window takes a second and more, so one serves many files, each in a tab of its own: what a
 * file leaves behind (history to go back in, emulation, what is still loading) does not reach the next.
 */
export async function ownTab({ browser }) {
  const window = idle.pop() ?? (await browser.createBrowserContext());
  const before = await window.pages();
  const page = await window.newPage();
  await Promise.all(before.map((tab) => tab.close()));
  return page;
}

/** The runner would keep the page of a session for the next one; here its window is kept, and the page goes when the next is there. */
export function keepWindows(launcher) {
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    launcher.activePages.delete(id);
    // Whatever still runs in it ends.
    await page.goto('about:blank');
    idle.push(page.browserContext());
    return {};
  };
  return launcher;
}

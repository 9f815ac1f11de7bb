// By keyboard: the first stop of every kind of page leads past the menus.

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 */

/**
 * One page of each kind and language.
 * @param {Site} site
 */
export function onePageOfEachKind(site) {
  return [...new Map(site.pages.map((page) => [`${page.kind} ${page.lang}`, page])).values()];
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').WatchedPage} watched
 */
export async function checkKeyboard(site, report, watched) {
  const check = report.check('the first Tab stop is a visible link that leads into <main>, and the next stop is there', 'the skip link comes first in <body>, shows itself when focused, and points at <main id tabindex="-1">');
  const { page } = watched;
  for (const { url } of onePageOfEachKind(site)) {
    check.saw();
    await watched.visit(url);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const onTop = box ? document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) : null;
      return { href: focused?.getAttribute('href') ?? '', isSeen: box !== undefined && box.width > 20 && box.height > 20 && focused !== null && focused.contains(onTop) };
    });
    if (!/^#./.test(first.href)) {
      check.problem(url, `the first Tab stop leads to "${first.href}"`);
      continue;
    }
    if (!first.isSeen) check.problem(url, 'the skip link is not seen when it has the focus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // A page without anything to tab to in <main> goes on behind it, never back to the menus.
    const isPast = await page.evaluate(() => {
      const main = document.querySelector('main');
      const focused = document.activeElement;
      if (!main || !focused) return false;
      return main.contains(focused) || Boolean(main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) || main.querySelector('a[href], button, input, summary') === null;
    });
    if (!isPast) check.problem(url, 'after the skip link the focus is not in <main>');
    for (const fault of await watched.takeFaults()) check.problem(url, fault);
  }
}

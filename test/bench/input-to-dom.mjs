// From an input event to the new result in the document: the calculator against a hand-written page of the same
// figures, the processor slowed to a quarter and at full speed. "Work" is all the main thread did for a key, what
// was put off until after the result included. Needs a build.
import { fileURLToPath } from 'node:url';
import { isolated, withSite } from './browser.mjs';
import { compare, subject } from './keys.mjs';

const byHand = fileURLToPath(new URL('vanilla.html', import.meta.url));

await withSite(async (browser, origin) => {
  const open = async (path, ready) => {
    // A context each, so that neither shares a process with the other.
    const page = await browser.newPage();
    await page.route('**/by-hand.html', (route) => route.fulfill({ path: byHand, headers: isolated }));
    await page.goto(`${origin}${path}`);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    return subject(page, 'orderValue', 'newCustomerLifetimeValue');
  };
  await compare('input to document', {
    calculator: await open('/de/embed/customer-value/', '[data-ready]'),
    'by hand': await open('/by-hand.html', '[data-output]'),
  });
});

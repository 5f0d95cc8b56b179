import { test as base, expect } from '@playwright/test';
import type { Engine } from './driver/engine';
import { firefox } from './driver/firefox';
import { Tab } from './driver/tab';
import { webkit } from './driver/webkit';
import { serve } from './watched';
import type { Site } from './watched';

/** The programs an engine is made of, by name. */
export type Programs = { firefox: string } | { WebKitWebDriver: string; Xvfb: string };

/** The built site as it is served to all engines, and the one that was built with its address named. */
export interface Copies {
  plain: string;
  named: string;
  /** The port of that address. */
  port: number;
}

/** What `prepare.ts` has made. */
export const copies = (): Copies => JSON.parse(process.env['ENGINE_COPIES'] ?? '') as Copies;

export const test = base.extend<
  {
    /** Serves the site at an origin of its own; whatever goes wrong in its pages fails the test. */
    serveSite: (instead?: (path: string) => string) => Promise<Site>;
    origin: string;
    openTab: () => Promise<Tab>;
    tab: Tab;
  },
  { programs: Programs; engine: Engine }
>({
  programs: [{ firefox: '' }, { scope: 'worker', option: true }],
  // One session for all checks: starting takes longer than most of them.
  engine: [
    async ({ programs }, use) => {
      const engine = await ('firefox' in programs ? firefox(programs.firefox) : webkit(programs));
      await use(engine);
      await engine.quit();
    },
    { scope: 'worker' },
  ],
  serveSite: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (instead) => {
      const site = await serve(copies().plain, { instead });
      sites.push(site);
      return site;
    });
    for (const site of sites) site.close();
    expect(sites.flatMap(({ faults }) => faults)).toEqual([]);
  },
  origin: async ({ serveSite }, use) => use((await serveSite()).origin),
  openTab: async ({ engine }, use) => {
    const tabs: Tab[] = [];
    await use(async () => {
      const tab = new Tab(engine, await engine.open());
      tabs.push(tab);
      return tab;
    });
    for (const tab of tabs) await tab.close();
  },
  tab: async ({ openTab }, use) => use(await openTab()),
});

export { expect };

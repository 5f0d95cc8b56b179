import { defineConfig } from '@playwright/test';
import { findEngines } from '../../scripts/ensure-engines.mjs';
import type { Programs } from './fixture';

// Playwright's runner without its browsers: the engines are driven by `driver/`, one after the other.
export default defineConfig<object, { programs: Programs }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  globalSetup: './prepare.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: findEngines().flatMap(({ name, programs }) =>
    programs === undefined
      ? []
      : [
          {
            name,
            use: { programs: programs as unknown as Programs },
            // WebKit's driver has no command for it.
            ...(name === 'WebKit' && { testIgnore: 'print.spec.ts' }),
          },
        ],
  ),
});

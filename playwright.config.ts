import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/ensure-browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  // Each browser wants a core of its own; more than four gain little beside one server.
  workers: Math.min(4, Math.max(2, availableParallelism())),
  fullyParallel: true,
  // A test that passes only at the second try is a fault, not a pass.
  retries: 0,
  forbidOnly: true,
  // A shared machine may be many times slower than a desk; what does not happen at all fails all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port), BASE: process.env['BASE'] ?? '' },
    port,
    reuseExistingServer: false,
    timeout: 20_000,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Containers run as root, where the sandbox cannot start, and give little shared memory. Without a desk around it the
      // engine would make letters a little wider than a browser does.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    },
  },
});

import { defineConfig } from 'vitest/config';
import { sumReporter } from './support/sum-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/own-temp-folder.ts'],
    reporters: ['default', sumReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});

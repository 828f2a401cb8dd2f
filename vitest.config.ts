import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    /** More than cores: much of what these tests do is waiting. */
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env['BARUA_TEST_REPORT']
      ? ['default', ['json', { outputFile: process.env['BARUA_TEST_REPORT'] }]]
      : ['default'],
  },
});

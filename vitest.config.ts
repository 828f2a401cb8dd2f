import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env['BARUA_TEST_REPORT']
      ? ['default', ['json', { outputFile: process.env['BARUA_TEST_REPORT'] }]]
      : ['default'],
  },
});

import { defineConfig } from 'vitest/config';

const journeys = ['test/journeys/**/*.test.ts', 'test/faults/**/*.test.ts'];
const apart = ['test/fences/**', 'test/contract/**', 'test/journeys/**', 'test/faults/**'];

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: apart } },
      { extends: true, test: { name: 'fences', include: ['test/fences/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      {
        extends: true,
        // A journey holds a host and a real Chromium; two at once on two cores would measure each other.
        test: { name: 'journeys', include: journeys, fileParallelism: false, testTimeout: 180_000 },
      },
    ],
  },
});

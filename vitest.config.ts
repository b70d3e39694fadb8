import { defineConfig } from 'vitest/config';

/** Tests that hold a real Chromium and look at when something happens there. */
const timed = [
  'test/renderer/sound/{player,hard-times,heard-*}.test.ts',
  'test/renderer/scenes/*.test.ts',
  'test/renderer/ui/axe.test.ts',
];
const journeys = ['test/journeys/**/*.test.ts', 'test/faults/**/*.test.ts', ...timed];
const apart = ['test/fences/**', 'test/contract/**', 'test/journeys/**', 'test/faults/**', ...timed];

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

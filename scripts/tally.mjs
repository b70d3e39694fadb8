/**
 * Ends a run with the one line that sums it up, the last that is written.
 *
 * @param {readonly { readonly passed: number, readonly failed: number }[]} counts
 */
export function concludeWith(counts) {
  const passed = counts.reduce((total, count) => total + count.passed, 0);
  const failed = counts.reduce((total, count) => total + count.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

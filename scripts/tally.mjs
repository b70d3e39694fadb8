let concluded = false;

/** Keeps the promise of a last line even where the run is given up before anything could be counted. */
export function promiseTally() {
  process.once('exit', (code) => {
    if (!concluded && code !== 0) process.stdout.write('0 passed, 1 failed\n');
  });
}

/**
 * Ends a run with the one line that sums it up, the last that is written.
 *
 * @param {readonly { readonly passed: number, readonly failed: number }[]} counts
 */
export function concludeWith(counts) {
  concluded = true;
  const passed = counts.reduce((total, count) => total + count.passed, 0);
  const failed = counts.reduce((total, count) => total + count.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, run } from './child.mjs';

/**
 * Runs the named groups of tests and counts them. A file that doesn't load counts as one failure, and so does a skipped
 * test: nothing is left half proved.
 *
 * @param {readonly string[]} projects
 */
export async function runTests(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-tests-'));
  const report = join(folder, 'report.json');
  try {
    const choice = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...choice, ...reporters]);
    return count(report, ended.code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report @param {number} code */
function count(report, code) {
  const tests = read(report);
  const unloaded = tests.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = tests.numFailedTests + tests.numPendingTests + tests.numTodoTests + unloaded.length;
  return { passed: tests.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * @param {string} report
 * @returns {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[]
 * }}
 */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Without a report vitest itself has failed; its exit code then counts as the one failure.
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { outcomeLine } from '#replay/outcome';
import { replay } from '#replay/replay';
import { scenarioFile } from '#replay/scenario';
import { enHost, fill } from '#words/en-host';
import { giveUp } from './say';

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) =>
    giveUp(fill(enHost['cli.cannot-read'], { path, why: error instanceof Error ? error.message : String(error) }), 2),
  );
  try {
    return JSON.parse(text);
  } catch {
    return giveUp(fill(enHost['cli.not-json'], { path }), 2);
  }
}

function firstIssue({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined ? '' : `${first.message}, at ${first.path.join('.') || 'the top'}`;
}

/** `replay FILE`: one line a scenario; exit code 1 when any differs, 2 when the file can't be used. */
export async function replayVerb(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) giveUp(enHost['cli.usage-replay'], 2);
  const parsed = scenarioFile.safeParse(await readJson(path));
  if (!parsed.success) giveUp(fill(enHost['cli.not-scenarios'], { path, why: firstIssue(parsed.error) }), 2);
  const outcomes = parsed.data.scenarios.map((scenario) => ({ id: scenario.id, outcome: replay(scenario) }));
  for (const { id, outcome } of outcomes) process.stdout.write(`${outcomeLine(id, outcome)}\n`);
  return outcomes.some(({ outcome }) => outcome.is === 'differs') ? 1 : 0;
}

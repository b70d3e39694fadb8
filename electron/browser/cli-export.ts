import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { House } from '#api/house';
import { exportAttendance } from '#api/records';
import { defaultSettings } from '#core/records/settings-record';
import { isCivilDate } from '#core/time/civil';
import { builtInClasses } from '#files/built-in-classes';
import { saveNewFile } from '#files/save-new-file';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { enHost, fill } from '#words/en-host';
import { openData } from './open-data';
import { giveUp } from './say';

interface ExportOptions {
  readonly data: string;
  readonly from: string;
  readonly to: string;
  readonly out: string;
}

function readArguments(args: readonly string[]): ExportOptions {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { data: text, from: text, to: text, out: text } });
    const { data, from, to, out } = values;
    if (data === undefined || from === undefined || to === undefined || out === undefined)
      giveUp(enHost['cli.usage'], 2);
    return { data, from, to, out };
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return giveUp(`${problem} ${enHost['cli.usage']}`, 2);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function check({ data, from, to, out }: ExportOptions): Promise<void> {
  for (const date of [from, to]) if (!isCivilDate(date)) giveUp(fill(enHost['cli.bad-date'], { date }), 2);
  if (from > to) giveUp(fill(enHost['cli.bad-range'], { from, to }), 2);
  if (!(await isFolder(join(data, 'sessions')))) giveUp(fill(enHost['cli.no-data'], { path: resolve(data) }), 1);
  if (!(await isFolder(out))) giveUp(fill(enHost['cli.no-out'], { path: resolve(out) }), 1);
}

/** `export`: writes the attendance of all signed sessions of a range into a new file of a folder. */
export async function exportVerb(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  await check(options);
  const { store } = await openData(options.data);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const classes = builtInClasses();
  const house = new House({ store, clock: systemClock(), ids: randomIds(), classes, zone, settings: defaultSettings });
  try {
    return await exportFrom(house, options);
  } finally {
    await house.close();
  }
}

/** Ends by an exit code, never by leaving the program: the data folder has to be closed. */
async function exportFrom(house: House, { from, to, out }: ExportOptions): Promise<number> {
  const answer = await exportAttendance(house, { from, to });
  if (!answer.done) return failure(fill(enHost['cli.failed'], { why: answer.why }));
  const { name, text, sessions, lines, unsigned, unusable } = answer.value;
  for (const { keptAs } of unusable) failure(fill(enHost['cli.unusable'], { path: keptAs }));
  const saved = await saveNewFile(join(resolve(out), name), text);
  if ('problem' in saved) return failure(fill(enHost[`cli.out-${saved.problem}`], { path: resolve(out, name) }));
  process.stdout.write(`${fill(enHost['cli.exported'], { path: saved.path, sessions, lines, unsigned })}\n`);
  return 0;
}

function failure(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AnswerSheet, answerSheet, answersIn } from '#core/wellbeing/answer-sheet';
import type { Instrument } from '#core/wellbeing/instrument';
import { type AnswerFault, type Score, score } from '#core/wellbeing/score';
import { builtInInstruments } from '#files/built-in-instruments';
import { enHost, fill } from '#words/en-host';
import { enScore } from '#words/en-score';
import { readArguments } from './cli-arguments';
import { say } from './cli-records';
import { giveUp } from './say';

const usage = enScore['cli.usage-score'];
const sheets = z.union([z.array(z.unknown()).readonly(), answerSheet.transform((sheet) => [sheet])]);

async function readSheets(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) =>
    giveUp(fill(enHost['cli.cannot-read'], { path, why: error instanceof Error ? error.message : String(error) }), 2),
  );
  try {
    const parsed = sheets.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data : giveUp(fill(enScore['cli.score-no-list'], { path }), 2);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return giveUp(fill(enHost['cli.not-json'], { path }), 2);
  }
}

function sayScore(no: number, told: Score): void {
  const { instrument, total, raw, unit, range, higherMeans, subscales, bands, adjusted, flags } = told;
  const [counted, direction] = [enScore[`score.${unit}`], enScore[`score.higher-${higherMeans}`]];
  const line = raw === total ? enScore['cli.score-total'] : enScore['cli.score-total-raw'];
  say(fill(line, { no, instrument, total, raw, unit: counted, min: range.min, max: range.max, direction }));
  for (const scale of subscales) say(fill(enScore['cli.score-subscale'], { name: scale.name, total: scale.total }));
  for (const { label, name, of, version } of bands) {
    const scale = subscales.find(({ id }) => id === of)?.name;
    const about = scale === undefined ? name : fill(enScore['cli.score-band-of'], { name, scale });
    say(fill(enScore['cli.score-band'], { label, name: about, version }));
  }
  if (bands.length === 0) say(enScore['cli.score-no-band']);
  for (const { item, given, counted: as } of adjusted)
    say(fill(enScore['cli.score-adjusted'], { item, given, counted: as }));
  for (const { item, given, what } of flags) {
    const where = item === null ? enScore['cli.score-flag-total'] : fill(enScore['cli.score-flag-item'], { item });
    say(fill(enScore['cli.score-flag'], { where, given, what }));
  }
}

function sayRefused(
  no: number,
  { instrument, faults }: { readonly instrument: Instrument; readonly faults: readonly AnswerFault[] },
): void {
  const { id, items, response } = instrument;
  say(fill(enScore['cli.score-refused'], { no, instrument: id }));
  for (const { why, item } of faults) {
    say(fill(enScore[`cli.score-${why}`], { item: item ?? '', items, min: response.min, max: response.max }));
  }
}

/** Whether a sheet could be scored. */
function sayOne(no: number, sheet: AnswerSheet | null): boolean {
  if (sheet === null) {
    say(fill(enScore['cli.score-no-sheet'], { no }));
    return false;
  }
  const instruments = builtInInstruments();
  const instrument = instruments.find(({ id }) => id === sheet.instrument);
  if (instrument === undefined) {
    const known = instruments.map(({ id }) => id).join(', ');
    say(fill(enScore['cli.score-unknown'], { no, instrument: sheet.instrument, known }));
    return false;
  }
  const scored = score(instrument, answersIn(instrument, sheet));
  if ('score' in scored) sayScore(no, scored.score);
  else sayRefused(no, { instrument, faults: scored.refused });
  return 'score' in scored;
}

/** `score FILE`: scores a list of `{instrument, responses}`; exit code 1 when any of it can't be, 2 when the file can't be used. */
export async function scoreVerb(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: {}, allowPositionals: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) giveUp(usage, 2);
  let refused = 0;
  const all = await readSheets(path);
  for (const [index, sheet] of all.entries()) {
    const parsed = answerSheet.safeParse(sheet);
    if (!sayOne(index + 1, parsed.success ? parsed.data : null)) refused += 1;
  }
  say(fill(enScore['cli.score-end'], { scored: all.length - refused, refused }));
  return refused === 0 ? 0 : 1;
}

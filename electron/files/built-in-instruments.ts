import { z } from 'zod';
import { instrumentSchema } from '#core/records/questionnaire-record';
import type { Instrument } from '#core/wellbeing/instrument';
import file from '#resources/instruments.json';

const instruments = z.object({ instruments: z.array(instrumentSchema).readonly() });

let known: readonly Instrument[] | null = null;

/** The instruments that ship with the program: how they are scored, without a word of their items. */
export function builtInInstruments(): readonly Instrument[] {
  known ??= instruments.parse(file).instruments;
  return known;
}

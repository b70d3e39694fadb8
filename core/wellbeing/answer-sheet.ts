import { z } from 'zod';
import type { Instrument } from './instrument';
import { itemNumber } from './score';

const answer = z.unknown();

/** One sheet of a file: answers in the order of entry, or by the item numbers of the paper form. */
export const answerSheet = z.object({
  instrument: z.string().max(100),
  responses: z.union([z.array(answer).readonly(), z.record(z.string(), answer).readonly()]),
});

/** See `answerSheet`. */
export type AnswerSheet = z.infer<typeof answerSheet>;

/**
 * The answers of a sheet in the order of entry. What is given by item number (`"6": 2`) is put in its place, and what is not given
 * is blank (null); a list under one name of its own is that list.
 */
export function answersIn(instrument: Instrument, { responses }: Pick<AnswerSheet, 'responses'>): readonly unknown[] {
  if (Array.isArray(responses)) return responses;
  const given = new Map<string, unknown>(Object.entries(responses));
  const [only] = given.values();
  if (given.size === 1 && Array.isArray(only)) return only;
  const numbers = Array.from({ length: instrument.items }, (_, index) => String(itemNumber(instrument, index + 1)));
  const unknown = [...given.keys()].filter((name) => !numbers.includes(name));
  // An answer to an item that the form does not have makes the count wrong, so that it is not passed over.
  return [...numbers.map((name) => given.get(name) ?? null), ...unknown.map((name) => given.get(name))];
}

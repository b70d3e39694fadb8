import type { Instrument } from '#core/wellbeing/instrument';
import { type Score, score } from '#core/wellbeing/score';
import { builtInInstruments } from '#files/built-in-instruments';

/** An instrument that ships. */
export function shipped(id: string): Instrument {
  const found = builtInInstruments().find((instrument) => instrument.id === id);
  if (found === undefined) throw new Error(`there is no instrument ${id}`);
  return found;
}

/** The score of answers that can be scored. */
export function scoreOf(id: string, responses: readonly unknown[]): Score {
  const scored = score(shipped(id), responses);
  if ('refused' in scored) throw new Error(`refused: ${JSON.stringify(scored.refused)}`);
  return scored.score;
}

/** So many times the same answer. */
export function same(answer: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => answer);
}

import type { Instrument } from '#core/wellbeing/instrument';

/** What a questionnaire of one's own begins as. It has an id of its own from the first, which tells nothing of its name. */
export function startingInstrument(): Instrument {
  return {
    id: `own-${crypto.randomUUID().slice(0, 8)}`,
    version: 1,
    name: '',
    timeframe: '',
    items: 3,
    response: { min: 0, max: 4 },
    reversed: [],
    multiplier: 1,
    higherMeans: 'worse',
    unit: 'points',
    subscales: [],
    bandSets: [],
    flags: [],
    note: '',
    sources: [],
    own: true,
  };
}

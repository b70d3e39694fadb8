/** In what a facilitator measures a room. */
export type RoomUnit = 'metres' | 'feet';

const metresInFoot = 0.3048;

/** Metres in the unit of a field. */
export function inUnit(metres: number, unit: RoomUnit): number {
  return unit === 'metres' ? metres : metres / metresInFoot;
}

/** What stands in a field, in metres, to the tenth of a millimetre. */
export function inMetres(value: number, unit: RoomUnit): number {
  const metres = unit === 'metres' ? value : value * metresInFoot;
  return Math.round(metres * 10_000) / 10_000;
}

/** What a person who reads this language measures with. */
export function usualUnit(language: string): RoomUnit {
  return /-(US|LR|MM)\b/i.test(language) ? 'feet' : 'metres';
}

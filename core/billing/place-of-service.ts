/**
 * Places of service where people come together for a class, each two digits, as claims name them.
 * @source CMS place of service code set
 */
export const placesOfService = [
  '11',
  '49',
  '53',
  '50',
  '57',
  '71',
  '72',
  '19',
  '22',
  '18',
  '03',
  '04',
  '12',
  '99',
] as const;

/** One of these. */
export type PlaceOfService = (typeof placesOfService)[number];

/** The place of service of a code; null where classes meet no such place. */
export function placeOfService(code: string): PlaceOfService | null {
  return placesOfService.find((each) => each === code) ?? null;
}

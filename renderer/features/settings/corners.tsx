/** The corners of the settings, in their order. */
export const corners = [
  'general',
  'wall',
  'sound',
  'breath',
  'media',
  'questionnaires',
  'rules',
  'billing',
  'payers',
  'security',
  'audit',
  'backups',
  'file',
] as const;

export type Corner = (typeof corners)[number];

/** The corner that an address names behind `/settings/`; the first one where it names none, null where there is no such. */
export function cornerOf(name: string): Corner | null {
  return name === '' ? 'general' : (corners.find((corner) => corner === name && corner !== 'general') ?? null);
}

/** Where a corner is to be found. */
export function addressOf(corner: Corner): string {
  return corner === 'general' ? '#/settings' : `#/settings/${corner}`;
}

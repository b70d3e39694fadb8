/** How much is kept, and how large the one large group is. */
export const peopleCounts = {
  people: 10_000,
  sessions: 10_000,
  seats: 20,
  members: 200,
  meetings: 52,
  toSign: 200,
} as const;

/** The id of somebody of the archive, 0 to 9,999. */
export function personAt(at: number): string {
  return `per_01k${at.toString(36).padStart(23, '0')}`;
}

/** The id of the large group. */
export const largeGroup = 'grp_large';

/** The id of a session that was held and waits for its signature. */
export function unsignedAt(at: number): string {
  return `ses_unsigned_${at}`;
}

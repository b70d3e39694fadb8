import type { RosterTable } from '#core/people/roster-table';
import { type ReadTable, readRosterTable, rosterLimits } from '#files/roster-table';
import { type Answer, done, refused } from './answer';
import type { House } from './house';

interface Upload {
  readonly id: string;
  readonly size: number;
  pieces: Buffer[];
  taken: number;
  table: RosterTable | null;
}

/** At most one roster at a time, in memory and nowhere else, until another is begun or the records are shut. */
const uploads = new WeakMap<House, Upload>();

function find(house: House, id: string): Upload | null {
  const upload = uploads.get(house);
  return upload?.id === id ? upload : null;
}

/** Makes ready for a roster of so many bytes; one that was begun before is dropped. */
export function beginRoster(house: House, size: number): Answer<string> {
  if (size > rosterLimits.bytes) return refused('table-too-large');
  const id = house.parts.ids.next('rst');
  uploads.set(house, { id, size, pieces: [], taken: 0, table: null });
  return done(id);
}

/** Takes the next piece of the file. */
export function rosterPiece(house: House, id: string, base64: string): Answer {
  const upload = find(house, id);
  if (upload === null) return refused('no-such-upload');
  const bytes = Buffer.from(base64, 'base64');
  upload.taken += bytes.length;
  if (upload.taken > upload.size) return refused('table-too-large');
  upload.pieces.push(bytes);
  return done(null);
}

/** The table of a roster that has come whole. */
export async function rosterTableOf(house: House, id: string): Promise<Answer<RosterTable>> {
  const upload = find(house, id);
  if (upload === null) return refused('no-such-upload');
  if (upload.table !== null) return done(upload.table);
  const read: ReadTable = await readRosterTable(Buffer.concat(upload.pieces));
  upload.pieces = [];
  if ('refused' in read) return refused(read.refused);
  upload.table = read.table;
  return done(read.table);
}

/** Lets go of a roster. One that is gone already is as good as dropped. */
export function dropRoster(house: House, id: string): Answer {
  if (find(house, id) !== null) uploads.delete(house);
  return done(null);
}

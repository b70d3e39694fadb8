import { isDocumentId } from '#core/packages/document-id';
import type { Writing } from '#core/ports/store';
import { type WellbeingRecord, wellbeingRecipe } from '#core/records/wellbeing-record';
import { type WellbeingConsent, wellbeingConsent } from '#core/wellbeing/consent';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';

/** What is kept of somebody's answers. One person may have several records: one for each entry that was found to be them. */
export interface Answers {
  /** The id that counts. */
  readonly person: string;
  /** `unknown`: there is nobody of this id on the roster. */
  readonly consent: WellbeingConsent | 'unknown';
  /** That of the id that counts first. */
  readonly own: WellbeingRecord;
  readonly merged: readonly WellbeingRecord[];
}

async function recordHere(house: House, id: string): Promise<WellbeingRecord> {
  const nothing: WellbeingRecord = { version: 2, id, answers: [], sources: [] };
  if (!isDocumentId(id)) return nothing;
  const read = await house.parts.store.read(wellbeingRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : nothing;
}

/** Makes ready to read the answers of people, each by any id that they have or had. For whoever has their turn in the house. */
export async function answersReader(house: House): Promise<(id: string) => Promise<Answers>> {
  const who = await whoIsHere(house);
  return async (id) => {
    const [person = id, ...others] = who.allIds(id);
    const known = await personHere(house, person);
    const consent = known === null ? 'unknown' : wellbeingConsent(known.person);
    const own = await recordHere(house, person);
    const merged: WellbeingRecord[] = [];
    for (const other of others) merged.push(await recordHere(house, other));
    return { person, consent, own, merged };
  };
}

/** All that somebody answered, under whatever id it is kept. */
export function allAnswers({ own, merged }: Answers): WellbeingRecord['answers'] {
  return [own, ...merged].flatMap(({ answers }) => answers);
}

/** How somebody's answers are written. */
export function wellbeingWriting(value: WellbeingRecord): Writing {
  return { recipe: wellbeingRecipe, id: value.id, value };
}

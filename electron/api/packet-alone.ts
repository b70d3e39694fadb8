import { type Alone, othersIn } from '#core/billing/identity-search';
import { tokensOf } from '#core/billing/name-tokens';
import { en } from '#words/en';
import { type Answer, done, refused } from './answer';
import { billingHere } from './billing-here';
import type { House } from './house';
import { type Roster, rosterHere } from './packet-roster';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';

/** A document before it is printed or saved. */
export interface PaperText {
  /** Whom it is about; null: nobody may be named in it. */
  readonly person: string | null;
  /** All that stands on it. */
  readonly text: string;
  /** Names of those who led or signed, as they stand on it. */
  readonly besides: readonly string[];
}

const ordinary = new Set(Object.values(en).flatMap((text) => tokensOf(text).flatMap(({ forms }) => forms)));

/** Who may stand in a document. For whoever has their turn in the house. */
export async function aloneHere(
  house: House,
  { person, besides }: Pick<PaperText, 'person' | 'besides'>,
  { byId }: Roster,
): Promise<Alone> {
  const here = await billingHere(house);
  const practice = here?.practice;
  const record = person === null ? null : await personHere(house, person);
  const referrer = record?.person.billing?.referrer ?? null;
  const letter = record?.person.billing?.letter?.by ?? '';
  const { allIds } = await whoIsHere(house);
  return {
    own: (person === null ? [] : allIds(person)).flatMap((id) => byId.get(id) ?? []),
    besides: [
      ...besides,
      house.settings.facilitator.name,
      practice?.name ?? '',
      practice?.contact ?? '',
      letter,
      ...(practice?.staff.map(({ name }) => name) ?? []),
      ...(here?.profiles.map(({ name }) => name) ?? []),
      ...(referrer === null ? [] : [`${referrer.given} ${referrer.family}`, `${referrer.family} ${referrer.given}`]),
    ],
    ordinary,
  };
}

/** Looks through the text of a document for everybody else of the roster; refused: somebody is in it. */
export async function aloneOnPaper(house: House, { text, ...about }: PaperText): Promise<Answer> {
  const roster = await rosterHere(house);
  if (!roster.done) return roster;
  return house.serially(async () => {
    const alone = await aloneHere(house, about, roster.value);
    const found = othersIn(text.normalize('NFC'), roster.value.all, alone);
    return found.length === 0 ? done(null) : refused('names-others');
  });
}

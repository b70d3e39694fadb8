import { isDocumentId } from '#core/packages/document-id';
import type { Digest } from '#core/ports/store';
import { type QuestionnaireRecord, questionnaireRecipe } from '#core/records/questionnaire-record';
import { instant } from '#core/time/instant';
import type { Instrument } from '#core/wellbeing/instrument';
import { instrumentFaults, scoresAlike } from '#core/wellbeing/instrument-faults';
import type { Versions } from '#core/wellbeing/versions';
import { builtInInstruments } from '#files/built-in-instruments';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';

/** An instrument that can be scored here. */
export interface ListedInstrument extends Versions {
  /** Our own words of the items; empty where only numbers are entered from paper. */
  readonly wording: readonly string[];
  readonly removed: boolean;
}

/** A questionnaire of one's own as an editor sends it. */
export interface QuestionnaireSaving {
  /** The version that was changed; null: it is new. */
  readonly version: number | null;
  readonly instrument: Instrument;
  readonly wording: readonly string[];
}

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, QuestionnaireRecord>();

async function questionnaireHere(house: House, id: string): Promise<QuestionnaireRecord | null> {
  const read = await house.parts.store.read(questionnaireRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : null;
}

async function ownHere(house: House): Promise<readonly QuestionnaireRecord[]> {
  const found: QuestionnaireRecord[] = [];
  for (const { id, digest } of await house.parts.store.index('questionnaires')) {
    const known = digest === null ? undefined : parsed.get(digest);
    const record = known ?? (await questionnaireHere(house, id));
    if (record === null) continue;
    if (digest !== null) parsed.set(digest, record);
    found.push(record);
  }
  return found.toSorted((one, other) => one.instrument.name.localeCompare(other.instrument.name));
}

/** All instruments, those that ship first; one's own by name, taken away ones too. For whoever has their turn in the house. */
export async function instrumentsHere(house: House): Promise<readonly ListedInstrument[]> {
  const shipped = builtInInstruments().map((instrument) => ({ instrument, earlier: [], wording: [], removed: false }));
  return [...shipped, ...(await ownHere(house))].map(({ instrument, earlier, wording, removed }) => ({
    instrument,
    earlier,
    wording,
    removed,
  }));
}

async function keep(house: House, did: 'made' | 'changed' | 'removed' | 'brought-back', value: QuestionnaireRecord) {
  const writing = { recipe: questionnaireRecipe, id: value.id, value };
  const audit = await auditWriting(house, [{ did, kind: 'questionnaire', target: value.id }]);
  await house.parts.store.writeAll([writing, audit]);
}

function isSame(one: QuestionnaireRecord, instrument: Instrument, wording: readonly string[]): boolean {
  const asStored = { ...instrument, version: one.instrument.version };
  return JSON.stringify([one.instrument, one.wording]) === JSON.stringify([asStored, wording]);
}

/** Keeps a questionnaire of one's own. Its version grows when a sheet could be scored otherwise by it. */
export function saveQuestionnaire(
  house: House,
  saving: QuestionnaireSaving,
): Promise<Answer<{ readonly version: number }>> {
  return house.serially(async () => {
    const { version, wording } = saving;
    const instrument: Instrument = { ...saving.instrument, own: true };
    const { id } = instrument;
    if (!isDocumentId(id) || instrumentFaults(instrument, wording).length > 0) return refused('bad-questionnaire');
    if (builtInInstruments().some((shipped) => shipped.id === id)) return refused('id-taken');
    const here = await questionnaireHere(house, id);
    // Sent a second time, or nothing was changed.
    if (here !== null && isSame(here, instrument, wording)) return done({ version: here.instrument.version });
    if (here === null) {
      if (version !== null) return refused('no-such-questionnaire');
      const createdAt = instant(house.parts.clock.now().wall);
      await keep(house, 'made', {
        version: 2,
        id,
        createdAt,
        removed: false,
        instrument: { ...instrument, version: 1 },
        wording,
        earlier: [],
      });
      return done({ version: 1 });
    }
    if (version === null) return refused('id-taken');
    if (version !== here.instrument.version) return refused('changed-elsewhere');
    const isAlike = scoresAlike(here.instrument, instrument);
    const next = isAlike ? version : version + 1;
    const earlier = isAlike ? here.earlier : [...here.earlier, here.instrument];
    await keep(house, 'changed', { ...here, instrument: { ...instrument, version: next }, wording, earlier });
    return done({ version: next });
  });
}

/** Takes a questionnaire of one's own out of the way, or brings it back. Answers to it stay, and are scored as before. */
export function shelveQuestionnaire(
  house: House,
  id: string,
  { removed }: { readonly removed: boolean },
): Promise<Answer> {
  return house.serially(async () => {
    const here = isDocumentId(id) ? await questionnaireHere(house, id) : null;
    if (here === null) return refused('no-such-questionnaire');
    if (here.removed !== removed) await keep(house, removed ? 'removed' : 'brought-back', { ...here, removed });
    return done(null);
  });
}

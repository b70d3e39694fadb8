import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { type Instant, instant } from '#core/time/instant';
import type { Ticked } from '#core/wellbeing/ticked';
import { builtInStressSources } from '#files/built-in-stress-sources';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whyNotAsked } from './wellbeing-consent';
import { answersReader, wellbeingWriting } from './wellbeing-record';

/** What somebody ticked on the checklist. */
export interface SourcesSaving {
  readonly key: string;
  readonly person: string;
  /** When they ticked it; null: now. */
  readonly at: Instant | null;
  readonly ticked: readonly string[];
}

/** Which checklist, of whom. */
export interface SourcesName {
  readonly person: string;
  readonly id: string;
}

/** Keeps a checklist as it was ticked; the lists before it stay. */
export function saveSources(
  house: House,
  { key, person, at, ticked }: SourcesSaving,
): Promise<Answer<{ readonly id: string }>> {
  return house.serially(async () => {
    const id = idOfPress('src', key);
    const known = builtInStressSources().flatMap(({ items }) => items.map((item) => item.id));
    if (!ticked.every((one) => known.includes(one))) return refused('bad-answers');
    const { consent, own, person: kept } = await (await answersReader(house))(person);
    // Sent a second time.
    if (own.sources.some((one) => one.id === id)) return done({ id });
    const why = whyNotAsked(consent, { isListed: false });
    if (why !== null) return refused(why);
    const now = instant(house.parts.clock.now().wall);
    if (at !== null && at > now) return refused('not-yet');
    const inOrder = known.filter((one) => ticked.includes(one));
    const list: Ticked = { id, at: at ?? now, ticked: inOrder, removed: false };
    const next = { ...own, sources: [...own.sources, list] };
    const audit = await auditWriting(house, [{ did: 'made', kind: 'wellbeing', target: kept, fields: ['sources'] }]);
    await house.parts.store.writeAll([wellbeingWriting(next), audit]);
    return done({ id });
  });
}

function withRemoved(record: WellbeingRecord, id: string, removed: boolean): WellbeingRecord {
  return { ...record, sources: record.sources.map((one) => (one.id === id ? { ...one, removed } : one)) };
}

/** Takes a checklist back, or brings it back. */
export function shelveSources(
  house: House,
  { person, id }: SourcesName,
  { removed }: { readonly removed: boolean },
): Promise<Answer> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(person);
    const record = [here.own, ...here.merged].find(({ sources }) => sources.some((one) => one.id === id));
    const list = record?.sources.find((one) => one.id === id);
    if (record === undefined || list === undefined) return refused('no-such-answer');
    if (list.removed === removed) return done(null);
    if (!removed && here.consent === 'refused') return refused('no-consent');
    const did = removed ? 'removed' : 'brought-back';
    const audit = await auditWriting(house, [{ did, kind: 'wellbeing', target: here.person, fields: ['sources'] }]);
    await house.parts.store.writeAll([wellbeingWriting(withRemoved(record, id, removed)), audit]);
    return done(null);
  });
}

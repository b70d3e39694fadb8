import { instant } from '#core/time/instant';
import { builtInStressSources } from '#files/built-in-stress-sources';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { answersReader, wellbeingWriting } from './wellbeing-record';

/** What somebody ticked on the checklist. */
export interface SourcesSaving {
  readonly person: string;
  readonly ticked: readonly string[];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** Keeps a checklist as it was ticked; the lists before it stay. */
export function saveSources(house: House, { person, ticked }: SourcesSaving): Promise<Answer> {
  return house.serially(async () => {
    const known = builtInStressSources().flatMap(({ items }) => items.map(({ id }) => id));
    if (!ticked.every((id) => known.includes(id))) return refused('bad-answers');
    const { consent, own, person: kept } = await (await answersReader(house))(person);
    if (consent === 'unknown') return refused('not-on-roster');
    if (consent === 'refused') return refused('no-consent');
    const inOrder = known.filter((id) => ticked.includes(id));
    // Sent a second time, or nothing was changed.
    if (isSame(own.sources.at(-1)?.ticked ?? [], inOrder)) return done(null);
    const at = instant(house.parts.clock.now().wall);
    const next = { ...own, sources: [...own.sources, { at, ticked: inOrder }] };
    const audit = await auditWriting(house, [{ did: 'changed', kind: 'wellbeing', target: kept, fields: ['sources'] }]);
    await house.parts.store.writeAll([wellbeingWriting(next), audit]);
    return done(null);
  });
}

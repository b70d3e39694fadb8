import { expect, test } from 'vitest';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { newPart, withLength, withMoved, withoutPart, withPart } from '#core/library/class-edit';
import type { LibraryContent } from '#core/library/library-entry';
import { type Offer, offersOf, withOffer } from '#core/library/newer-base';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { samplePractice } from '#core/records/practice-record';
import { sampleSession } from '#core/records/session-record';
import { minutes } from '#core/time/milliseconds';

const parts = ['a', 'b', 'c', 'd'].map((id) => ({ ...newPart('talk', { title: id, prompt: `Of ${id}` }), id }));
const original: ClassPlan = { ...sampleSession.plan, id: 'shipped', version: 1, parts };
const asClass = (content: ClassPlan): LibraryContent => ({ kind: 'classes', content });
const mine: ClassPlan = withPart({ ...original, id: 'cls_mine', title: 'Mine' }, 'a', (part) => ({
  ...part,
  prompt: 'In my words',
}));

const newPlan = (change: (plan: ClassPlan) => ClassPlan): ClassPlan => change({ ...original, version: 2 });
const lineage = (base: ClassPlan) => ({ mine: asClass(mine), copied: asClass(original), base: asClass(base) });
const named = (offers: readonly Offer[]) =>
  offers.map(({ unit, isOwn }) => {
    const name = unit.is === 'part' ? unit.id : unit.is === 'meeting' ? `meeting ${unit.at}` : unit.field;
    return isOwn ? `${name} (own)` : name;
  });
const taken = (base: ClassPlan): ClassPlan => {
  const line = lineage(base);
  const next = offersOf(line).reduce((content, offer) => withOffer(content, line.base, offer), line.mine);
  if (next.kind !== 'classes') throw new Error('a class became something else');
  return next.content;
};

test('only what the newer version changed is offered, and what was changed in the copy, too, is marked', () => {
  const base = newPlan((plan) =>
    withPart(
      withPart({ ...plan, title: 'Renamed', about: 'Better told' }, 'a', (part) => ({ ...part, prompt: 'Mended' })),
      'b',
      (part) => withLength(part, minutes(4)),
    ),
  );
  expect(named(offersOf(lineage(base)))).toEqual(['about', 'a (own)', 'b']);
  expect(named(offersOf({ ...lineage(base), copied: null }))).toEqual(['about', 'a', 'b']);
});

test('what is taken over is as in the newer version, all else stays, and nothing is offered twice', () => {
  const base = newPlan((plan) => withPart({ ...plan, grade: 6 }, 'b', (part) => withLength(part, minutes(4))));
  const next = taken(base);
  expect(next).toEqual({
    ...mine,
    grade: 6,
    parts: mine.parts.map((part) => (part.id === 'b' ? base.parts[1] : part)),
  });
  expect(offersOf({ ...lineage(base), mine: asClass(next) })).toEqual([]);
});

test('a new part comes to stand behind the one that it follows, a moved one moves, one that went goes', () => {
  const fresh = { ...newPart('talk', { title: 'e', prompt: 'New' }), id: 'e' };
  const added = newPlan((plan) => ({ ...plan, parts: plan.parts.toSpliced(2, 0, fresh) }));
  expect(taken(added).parts.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'c', 'd']);
  expect(taken(newPlan((plan) => withMoved(plan, 'd', 1))).parts.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(taken(newPlan((plan) => withoutPart(plan, 'c'))).parts.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});

test('a field that the newer version leaves out is left out', () => {
  const { licence: _licence, ...rest } = original;
  const had: ClassPlan = { ...original, grade: 5 };
  const base = asClass({ ...rest, licence: original.licence, version: 2 });
  const line = { mine: asClass({ ...had, id: 'cls_mine' }), copied: asClass(had), base };
  const [offer] = offersOf(line);
  expect(named(offersOf(line))).toEqual(['grade']);
  expect(offer && 'grade' in withOffer(line.mine, base, offer).content).toBe(false);
});

test('a practice keeps its own id where it takes over the part, and a curriculum takes meeting by meeting', () => {
  const { practice } = samplePractice;
  const own = { ...practice, id: 'prac_mine', part: { ...practice.part, id: 'prac_mine' } };
  const base: LibraryContent = {
    kind: 'practices',
    content: { ...practice, version: 2, part: { ...practice.part, prompt: 'Slower' } },
  };
  const was: LibraryContent = { kind: 'practices', content: own };
  const [offer] = offersOf({ mine: was, copied: { kind: 'practices', content: practice }, base });
  expect(offer && withOffer(was, base, offer)).toEqual({
    kind: 'practices',
    content: { ...own, part: { ...own.part, prompt: 'Slower' } },
  });

  const { curriculum } = sampleCurriculum;
  const meeting = { theme: 'Going on', about: '', classes: [], homePractice: [] };
  const series: LibraryContent = { kind: 'curricula', content: { ...curriculum, id: 'cur_mine' } };
  const longer: LibraryContent = {
    kind: 'curricula',
    content: { ...curriculum, version: 2, meetings: [...curriculum.meetings, meeting] },
  };
  const offers = offersOf({ mine: series, copied: { kind: 'curricula', content: curriculum }, base: longer });
  expect(named(offers)).toEqual(['meeting 1']);
  expect(offers[0] && withOffer(series, longer, offers[0]).content).toMatchObject({ meetings: [{}, meeting] });
});

import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { instant } from '#core/time/instant';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function opened() {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const somebody = async (given: string): Promise<string> => {
    const consents = [{ what: 'wellbeing' as const, given: true, on: '2026-11-20' }];
    const made = await facilitator.savePerson({
      key: press(),
      revision: null,
      person: { ...blankPerson(''), given, consents },
    });
    if (!made.done) throw new Error(made.why);
    return made.value.id;
  };
  const told = async (person: string) => {
    const answer = await facilitator.answers({ person });
    if (!answer.done) throw new Error(answer.why);
    return answer.value.sources.map(({ ticked }) => ticked);
  };
  return { ...program, somebody, told };
}

test('a checklist is kept in the order of the list, and the lists before it stay', async () => {
  const { facilitator, clock, somebody, told } = await opened();
  const person = await somebody('Robin');
  const list = { key: press(), person, at: null, ticked: ['sleep', 'bills'] };
  const saved = await facilitator.saveSources(list);
  // Sent a second time.
  expect(await facilitator.saveSources(list)).toEqual(saved);
  clock.pass(60_000);
  await facilitator.saveSources({ ...list, key: press(), ticked: ['pain'] });
  // What still weighs on them weeks later is a list of its own.
  clock.pass(60_000);
  await facilitator.saveSources({ ...list, key: press(), ticked: ['pain'] });
  expect(await told(person)).toEqual([['pain'], ['pain'], ['bills', 'sleep']]);
});

test('a checklist of an earlier day stands at its day; one of tomorrow, or with what is not on the list, is not kept', async () => {
  const { facilitator, clock, somebody, told } = await opened();
  const person = await somebody('Robin');
  const save = (ticked: readonly string[], at: number | null) =>
    facilitator.saveSources({ key: press(), person, ticked, at: at === null ? null : instant(at) });
  const { wall } = clock.now();
  await save(['sleep'], null);
  await save(['pain'], wall - 86_400_000);
  expect(await save(['bills'], wall + 1)).toEqual({ done: false, why: 'not-yet' });
  expect(await save(['none'], null)).toEqual({ done: false, why: 'bad-answers' });
  expect(await told(person)).toEqual([['sleep'], ['pain']]);
});

test('a checklist that was taken back is told no more, and comes back, also after its person was merged', async () => {
  const { facilitator, somebody, told } = await opened();
  const [kept, gone] = [await somebody('Robin'), await somebody('Robyn')];
  const saved = await facilitator.saveSources({ key: press(), person: gone, at: null, ticked: ['sleep'] });
  const id = saved.done ? saved.value.id : '';
  const preview = await facilitator.mergePreview({ kept, gone });
  if (!preview.done) throw new Error(preview.why);
  const { merged, revisions } = preview.value;
  await facilitator.merge({ key: press(), kept, gone, revisions, person: merged });
  expect(await told(kept)).toEqual([['sleep']]);
  await facilitator.removeSources({ key: press(), person: kept, id });
  expect(await told(kept)).toEqual([]);
  await facilitator.bringBackSources({ key: press(), person: kept, id });
  expect(await told(kept)).toEqual([['sleep']]);
  expect(await facilitator.removeSources({ key: press(), person: kept, id: 'src_none' })).toEqual({
    done: false,
    why: 'no-such-answer',
  });
});

import { expect, expectTypeOf, test } from 'vitest';
import { usualFit } from '#core/session/fit';
import type { WallPart, WallSnapshot } from '#core/session/snapshot';
import { evenBreath } from '#test/core/session/even-breath';
import { pictureIn } from '#test/world/bring-media';
import { plantedNote } from '#test/world/elastic-class';
import { elasticProgram } from '#test/world/elastic-program';
import { press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const guest = 'Marguerite Quill';
const walkIn = 'Thaddeus Vane';
const note = 'Zebra-striped note about somebody.';
const distressNote = 'Okapi-striped note of the distress.';
const reason = 'Tapir-striped reason.';
const remark = 'Bongo-striped remark.';
const floor = 'Quagga health plan';

const message = 'Back at ten past.';
const quick = evenBreath(0, 8000).pattern;

/** All that the wall was told, message by message. */
function everythingTold(screens: Awaited<ReturnType<typeof elasticProgram>>['screens']) {
  const stop = new AbortController();
  const told: (WallSnapshot | null)[] = [];
  const over = (async () => {
    for await (const snapshot of screens.wall.follow(stop.signal)) told.push(snapshot);
  })();
  return { told, stop: () => (stop.abort(), over) };
}

test('the wall has no field for what is private', () => {
  expectTypeOf<keyof WallSnapshot>().toEqualTypeOf<
    | 'revision'
    | 'language'
    | 'classTitle'
    | 'zone'
    | 'plannedStart'
    | 'part'
    | 'homePractice'
    | 'run'
    | 'look'
    | 'clockEpoch'
  >();
  type Private = 'notes' | 'source' | 'least' | 'most' | 'mayDrop' | 'priority' | 'versions';
  expectTypeOf<Extract<keyof WallPart, Private>>().toEqualTypeOf<never>();
  type Untold =
    | 'inDistress'
    | 'stops'
    | 'done'
    | 'fitted'
    | 'dropped'
    | 'adapted'
    | 'slept'
    | 'flags'
    | 'began'
    | 'endedAt';
  expectTypeOf<Extract<keyof WallSnapshot['run'], Untold>>().toEqualTypeOf<never>();
});

test('in a class with everything that can happen the wall is told no name, no note, no reason, no wish and not why it rests', async () => {
  const program = await elasticProgram();
  const { facilitator, house, clock, ask, screens } = program;
  await facilitator.open({
    key: press(),
    classId: 'elastic',
    plannedStart: house.now(),
    contract: { hardEnd: house.now() + 28 * minute, buffer: minute, floor: { name: floor, minutes: 25 } },
    expected: [guest],
  });
  const { told, stop } = everythingTold(screens);
  const person = roomOf(house).people[0]?.person ?? '';
  clock.pass(4 * minute);
  await ask({ ask: 'start' });
  await facilitator.addPerson({ key: press(), name: walkIn });
  await facilitator.prefer({ key: press(), person, holds: false });
  await facilitator.mark({ key: press(), person, mark: 'late' });
  await facilitator.signature({ key: press(), person, signature: { kind: 'typed', text: guest } });
  await facilitator.remark({ key: press(), person, participation: remark, referral: remark, homePractice: true });
  await facilitator.headCount({ key: press(), people: 2, staff: 1 });
  await facilitator.sheet({ key: press(), session: null });
  const picture = { media: (await pictureIn(facilitator)).id, alt: 'A hill.' };
  await ask({ ask: 'message', text: message });
  await ask({ ask: 'show', screen: 'picture', picture });
  await ask({ ask: 'show', screen: 'scene' });
  await ask({ ask: 'adapt', part: 'breath', to: { picture, ambience: 'rain', breathTones: false } });
  await ask({ ask: 'fit', rule: usualFit, drop: ['pairs'] });
  await ask({ ask: 'jump', part: 'breath' });
  clock.pass(minute);
  await program.projector.click({ key: press(), what: 'next' });
  await ask({ ask: 'adapt', part: 'scan', to: { breathing: { pattern: quick } } });
  await ask({ ask: 'distress' });
  expect(screens.wall.value?.run.message).toBe('');
  await facilitator.note({ key: press(), text: distressNote, about: 'distress' });
  clock.pass(minute);
  await ask({ ask: 'start' });
  await facilitator.note({ key: press(), text: note, about: 'class' });
  for (const { event } of roomOf(house).changes) await facilitator.reason({ key: press(), event, text: reason });
  await ask({ ask: 'pause' });
  clock.sleep(2 * minute);
  await house.beat();
  await ask({ ask: 'start' });
  clock.sleep(2 * minute);
  await house.beat();
  await ask({ ask: 'slept-as', was: 'pause' });
  clock.step(60 * minute);
  await house.beat();
  while (roomOf(house).run.playback !== 'finished') await ask({ ask: 'next' });
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' });
  await stop();

  const all = JSON.stringify(told);
  // Not a comparison of nothing: the room was told of each.
  const room = JSON.stringify(roomOf(house));
  const secrets = [
    guest,
    walkIn,
    note,
    distressNote,
    reason,
    remark,
    floor,
    plantedNote,
    'closed-late',
    'slept',
    'distress',
  ];
  for (const secret of [guest, walkIn, note, distressNote, reason, remark, floor, plantedNote])
    expect(room).toContain(secret);
  for (const secret of secrets) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/holds"|reason|per_|press-|County|"notes|versions|"least"|mayDrop|priority/);
  expect(all).not.toContain('adapted');
  for (const shown of [message, 'A hill.', '"rain"', quick.name]) expect(all).toContain(shown);
  expect(told.length).toBeGreaterThan(10);
});

test('a class in distress and one that is held look the same to the wall, to the letter', async () => {
  const seen = async (way: 'distress' | 'hold') => {
    const { ask, clock, screens } = await elasticProgram();
    await ask({ ask: 'start' });
    clock.pass(minute);
    if (way === 'distress') await ask({ ask: 'distress' });
    else {
      await ask({ ask: 'pause' });
      await ask({ ask: 'show', screen: 'hold' });
    }
    const { revision: _revision, ...rest } = screens.wall.value ?? expect.unreachable();
    return rest;
  };
  expect(await seen('distress')).toEqual(await seen('hold'));
});

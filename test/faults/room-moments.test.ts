import { describe, expect, test } from 'vitest';
import { mergeSession } from '#core/packages/merge';
import { sampleSession } from '#core/records/session-record';
import { defaultSettings } from '#core/records/settings-record';
import { asRunOf } from '#core/session/as-run';
import { read } from '#core/session/reading';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type ElasticProgram, elasticProgram, startedAgain } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const hour = 60 * minute;
const done = { done: true, value: null };
const at = (minutes: number) => instant(evening + minutes * minute);

function reportOf({ house }: ElasticProgram) {
  const { agenda, run, contract, changes } = roomOf(house);
  return asRunOf({ agenda, run, contract, changes });
}

function toldIn(program: ElasticProgram): readonly (readonly [string, number | null])[] {
  return reportOf(program).changes.map(({ what, span }) => [what, span] as const);
}

function elapsedIn({ house }: ElasticProgram): number | null {
  const { agenda, run } = roomOf(house);
  return read(agenda, run, house.now()).elapsed;
}

/** The laptop dies, and is opened again in the morning; the class of the evening is looked at. */
async function inTheMorning(before: ElasticProgram): Promise<ElasticProgram> {
  const id = roomOf(before.house).session;
  before.clock.pass(14 * hour);
  const after = await startedAgain(before);
  expect(await after.facilitator.reopen({ id })).toEqual(done);
  return after;
}

describe('the report of a class', () => {
  test.each(['pause', 'distress'] as const)(
    'whose laptop died in a %s tells a rest of a minute, not one until the next morning',
    async (ask) => {
      const program = await elasticProgram();
      await program.ask({ ask: 'start' });
      program.clock.pass(10 * minute);
      await program.ask({ ask });
      program.clock.pass(minute);
      await program.house.beat();
      const after = await inTheMorning(program);
      const what = ask === 'pause' ? 'paused' : ask;
      expect(toldIn(after)).toEqual([
        [what, minute],
        ['closed-late', null],
      ]);
      expect(reportOf(after).stood[ask]).toBe(minute);
    },
  );

  test('that was over before its rest was tells no more of the rest than belonged to it', async () => {
    const program = await elasticProgram();
    await program.ask({ ask: 'start' });
    program.clock.pass(10 * minute);
    await program.ask({ ask: 'pause' });
    program.clock.pass(10 * minute);
    await program.ask({ ask: 'end' });
    await program.ask({ ask: 'backdate', to: at(11) });
    expect(toldIn(program)).toContainEqual(['paused', minute]);
    expect(reportOf(program)).toMatchObject({ lasted: 11 * minute, stood: { pause: minute } });
  });

  test('names no sleep of the laptop, and no set clock, before it began or after it ended', async () => {
    const program = await elasticProgram();
    const { clock, house, ask } = program;
    const sleepAndSet = async (): Promise<void> => {
      clock.sleep(3 * minute);
      await house.beat();
      clock.step(hour);
      await house.beat();
    };
    await sleepAndSet();
    await ask({ ask: 'start' });
    clock.pass(20 * minute);
    await ask({ ask: 'end' });
    clock.pass(minute);
    await sleepAndSet();
    expect(toldIn(program)).toEqual([]);
  });
});

describe('a laptop that slept while its clock was set', () => {
  test.each([
    ['forward', 3 * hour],
    ['back', -3 * hour],
  ])('%s, in a class that rested meanwhile, leaves the class where it went to sleep', async (_, by) => {
    const program = await elasticProgram();
    await program.ask({ ask: 'start' });
    program.clock.pass(5 * minute);
    await program.house.beat();
    program.clock.sleep(10 * minute);
    program.clock.step(by);
    await program.house.clockChanged();
    expect(roomOf(program.house).run.slept).toMatchObject({ span: 10 * minute, until: at(15) });
    expect(await program.ask({ ask: 'slept-as', was: 'pause' })).toEqual(done);
    expect(roomOf(program.house).run.stops).toEqual([{ from: at(5), to: at(15), why: 'sleep' }]);
    expect(elapsedIn(program)).toBe(5 * minute);
    program.clock.pass(2 * minute);
    expect(elapsedIn(program)).toBe(7 * minute);
  });
});

describe('nobody is given minutes that nobody saw', () => {
  test('somebody entered seven minutes after a beginning that was told later counts from the door', async () => {
    const { ask, clock, facilitator, house } = await elasticProgram();
    clock.pass(4 * minute);
    await ask({ ask: 'start' });
    clock.pass(3 * minute);
    await facilitator.addPerson({ key: press(), name: 'Cas Ode' });
    expect(roomOf(house).people.at(-1)).toMatchObject({ mark: 'present', arrived: at(4) });
    await ask({ ask: 'backdate', to: at(0) });
    expect(roomOf(house).people.at(-1)).toMatchObject({ mark: 'late', arrived: at(7) });
    const { person } = roomOf(house).people.at(-1) ?? expect.unreachable();
    await facilitator.mark({ key: press(), person, mark: 'present' });
    expect(roomOf(house).people.at(-1)).toMatchObject({ mark: 'present', arrived: at(0) });
  });

  test('a class is not said to have gone on for days, however late somebody says it', async () => {
    const program = await elasticProgram();
    await program.ask({ ask: 'start' });
    program.clock.pass(30 * minute);
    await program.ask({ ask: 'end' });
    program.clock.pass(48 * hour);
    expect(await program.ask({ ask: 'backdate', to: at(29 + 24 * 60) })).toEqual({ done: false, why: 'out-of-range' });
    expect(await program.ask({ ask: 'backdate', to: at(40) })).toEqual(done);
    expect(roomOf(program.house).run.endedAt).toBe(at(40));
  });

  test('a class whose closing was refused in the morning, and that is left open again, ended in the evening all the same', async () => {
    const program = await elasticProgram();
    await program.ask({ ask: 'start' });
    program.clock.pass(20 * minute);
    await program.house.beat();
    const morning = await inTheMorning(program);
    expect(await morning.facilitator.undo({ key: press() })).toEqual(done);
    morning.clock.pass(20_000);
    await morning.house.beat();
    const again = await inTheMorning(morning);
    // By then it has run over its planned end, and nobody pressed anything in it.
    expect(roomOf(again.house).run).toMatchObject({ endedAt: at(30), flags: ['closed-late'] });
  });
});

test('at a locked laptop nobody changes the rules by which classes are held', async () => {
  const { facilitator, program, ask, house } = await elasticProgram();
  const rules = { floors: [{ name: 'County', minutes: 60 }], buffer: 5, offerFitAfter: 4 };
  await facilitator.saveSettings({ ...defaultSettings, ...rules });
  await ask({ ask: 'start' });
  await program.lock();
  await facilitator.saveSettings({ ...defaultSettings, volume: 0.2 });
  expect(house.settings).toMatchObject({ ...rules, volume: 0.2 });
});

test('a package with one thing more to tell of a class does not change what was promised of it', () => {
  const [first, ...others] = sampleSession.events;
  const here = { ...sampleSession, events: first === undefined ? [] : [first] };
  const promised = { ...sampleSession.contract, hardEnd: instant(sampleSession.plannedStart + hour) };
  expect(others.length).toBeGreaterThan(0);
  expect(mergeSession(sampleSession, here)).toBe('newer-in-file');
  expect(mergeSession({ ...sampleSession, contract: promised }, here)).toBe('differs');
});

test('a day of signs of life weighs nothing: only what was done is carried along', async () => {
  const { ask, clock, house, facilitator } = await elasticProgram();
  await ask({ ask: 'start' });
  for (let beat = 0; beat < 300; beat += 1) {
    clock.pass(10_000);
    await house.beat();
  }
  await ask({ ask: 'add', span: milliseconds(minute) });
  expect(house.live?.events.map(({ deed }) => deed.do)).toEqual(['start', 'add']);
  expect(house.live?.events.at(-1)?.seq).toBe(302);
  expect(await facilitator.undo({ key: press() })).toEqual(done);
});

import { expect, test } from 'vitest';
import type { Pattern } from '#core/breathing/pattern';
import { openProgram } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

function pattern(over: Partial<Pattern> = {}) {
  const phases: Pattern['phases'] = [
    { kind: 'inhale', seconds: 4 },
    { kind: 'exhale', seconds: 6.5 },
  ];
  const { phases: given, ...rest } = { id: 'own-0badcafe', name: 'Slower out', source: 'made up', phases, ...over };
  return { ...rest, phases: [...given] };
}

async function opened() {
  const { facilitator } = await openProgram(temporaryFolder());
  const names = async () => (await facilitator.patterns()).own.map((one) => one.pattern.name);
  return { facilitator, names };
}

test('a pattern of one’s own stands beside those that ship, can be changed, taken away and brought back', async () => {
  const { facilitator, names } = await opened();
  expect((await facilitator.patterns()).builtIn.map(({ id }) => id)).toContain('box-4');
  expect(await facilitator.savePattern({ pattern: pattern() })).toMatchObject({
    done: true,
    value: { id: 'own-0badcafe' },
  });
  await facilitator.savePattern({ pattern: pattern({ name: 'Slower still' }) });
  expect(await names()).toEqual(['Slower still']);
  await facilitator.removePattern({ id: 'own-0badcafe' });
  expect(await names()).toEqual([]);
  await facilitator.savePattern({ pattern: pattern() });
  expect(await names()).toEqual(['Slower out']);
});

test.each([
  ['the id of one that ships', pattern({ id: 'box-4' })],
  ['an id that is no file name', pattern({ id: '../x' })],
  ['a phase that nobody is led through', pattern({ phases: [{ kind: 'inhale', seconds: 40 }] })],
  [
    'a pace that is too fast',
    pattern({
      phases: [
        { kind: 'inhale', seconds: 1.5 },
        { kind: 'exhale', seconds: 2 },
      ],
    }),
  ],
  ['no phase', pattern({ phases: [] })],
  ['a hold and no way without', pattern({ phases: [...pattern().phases, { kind: 'hold-empty', seconds: 2 }] })],
  ['a way without holds that is not there', pattern({ optOut: 'own-nowhere' })],
])('a pattern with %s is not kept', async (_, some) => {
  const { facilitator, names } = await opened();
  expect(await facilitator.savePattern({ pattern: some })).toEqual({ done: false, why: 'bad-pattern' });
  expect(await names()).toEqual([]);
});

test('a way without holds stays, and stays without holds, as long as another pattern names it', async () => {
  const { facilitator, names } = await opened();
  const held = pattern({
    id: 'own-held',
    name: 'Held',
    phases: [...pattern().phases, { kind: 'hold-empty', seconds: 2 }],
    optOut: pattern().id,
  });
  await facilitator.savePattern({ pattern: pattern() });
  await facilitator.savePattern({ pattern: held });
  const inUse = { done: false, why: 'pattern-in-use' };
  expect(await facilitator.removePattern({ id: pattern().id })).toEqual(inUse);
  const partner = (await facilitator.patterns()).builtIn.find(({ phases }) => phases.length === 2)?.id;
  const nowHeld = pattern({ phases: held.phases, optOut: partner });
  expect(await facilitator.savePattern({ pattern: nowHeld })).toEqual(inUse);
  expect(await names()).toEqual(['Held', 'Slower out']);
  expect(await facilitator.removePattern({ id: held.id })).toMatchObject({ done: true });
  expect(await facilitator.removePattern({ id: pattern().id })).toMatchObject({ done: true });
});

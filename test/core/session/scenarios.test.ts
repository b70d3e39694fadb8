import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outcomeLine } from '#replay/outcome';
import { replay } from '#replay/replay';
import { type Scenario, scenarioFile } from '#replay/scenario';

const { scenarios } = scenarioFile.parse(JSON.parse(readFileSync(`${import.meta.dirname}/scenarios.json`, 'utf8')));

function withExpectation(scenario: Scenario, name: string, value: unknown): Scenario {
  const [first, ...rest] = scenario.steps ?? [];
  return first === undefined ? scenario : { ...scenario, steps: [{ ...first, expect: { [name]: value } }, ...rest] };
}

describe('the measured scenarios', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario.title, scenario] as const))(
    '%s: %s',
    (id, _, scenario) => {
      expect(outcomeLine(id, replay(scenario))).toBe(`${id} ok`);
    },
  );

  test('a scenario that expects something else is reported with both figures', () => {
    const [first] = scenarios.filter(({ id }) => id === 'A08');
    const planted = withExpectation(first ?? expect.unreachable(), 'remaining', 1);
    expect(outcomeLine('A08', replay(planted))).toBe('A08 differs: expected remaining 1 at start t=0 got 600000');
  });

  test('an expectation that the program cannot tell is never counted as held', () => {
    const [first] = scenarios.filter(({ id }) => id === 'A08');
    const planted = withExpectation(first ?? expect.unreachable(), 'moonPhase', 'full');
    expect(outcomeLine('A08', replay(planted))).toBe('A08 not supported: expectation moonPhase');
  });
});

describe('scenarios of other shapes', () => {
  const agenda = [
    { id: 'a', start: 0, duration: 600_000, min: 300_000 },
    { id: 'b', start: 600_000, duration: 600_000, droppable: true, priority: 4 },
    { id: 'c', start: 1_200_000, duration: 60_000, droppable: true },
  ];
  const rule = { name: 'proportional-to-slack', direction: 'one-way' };
  const late = { agenda, now: 720_000, at: 'a' };
  const planned = { id: 'X1', sessionEnd: 1_260_000, refitRule: rule };

  function outcomeOf(scenario: object): string {
    const [parsed] = scenarioFile.parse({
      format: 'agenda-replay/1',
      scenarios: [{ id: 'X1', ...scenario }],
    }).scenarios;
    return outcomeLine('X1', replay(parsed ?? expect.unreachable()));
  }

  test.each<[string, object]>([
    [
      'a fit that is not enough says by how much, and what could be left out',
      { ...planned, plans: [{ ...late, expect: { feasible: false, shortBy: 420_000, droppable: ['b', 'c'] } }] },
    ],
    [
      'a fit is given up above its limit',
      { ...planned, refits: [{ ...late, refitRule: { ...rule, giveUpAboveMs: 700_000 }, expect: 600_000 }] },
    ],
    [
      'a class that began before somebody pressed',
      {
        agenda,
        steps: [
          { t: 120_000, do: 'start' },
          { t: 120_000, do: 'backdate', to: 60_000, expect: { elapsed: 60_000, overUnder: 60_000 } },
        ],
      },
    ],
    [
      'a class of sixty minutes less a second is no class of sixty minutes',
      {
        billable: { minimumMs: 3_600_000 },
        session: { start: 0, end: 3_599_000 },
        attendance: [{ who: 'p1', in: 0, out: 1_800_000 }],
        expect: { minutes: 59, meetsFloor: false, p1: { minutes: 30, meetsFloor: false } },
      },
    ],
  ])('%s', (_, scenario) => {
    expect(outcomeOf(scenario)).toBe('X1 ok');
  });

  test.each<[object, string]>([
    [{ ...planned, refitRule: { ...rule, name: 'by-guess' }, plans: [{ ...late, expect: {} }] }, 'refit rule by-guess'],
    [
      { ...planned, refitRule: { ...rule, ignoreDeviationUpToMs: 1 }, plans: [{ ...late, expect: {} }] },
      'a deviation of 1 to be ignored',
    ],
    [{ ...planned, sessionEnd: undefined, plans: [{ ...late, expect: {} }] }, 'a refit without a rule or an end'],
    [{ billable: { minimumMs: 1 } }, 'attendance without a floor or a session'],
    [{ agenda, steps: [{ t: 0, do: 'follow', expect: {} }] }, 'a class that begins by itself'],
    [{ needs: ['osc'] }, 'osc'],
  ])('what the program does not do is said: %j', (scenario, what) => {
    expect(outcomeOf(scenario)).toBe(`X1 not supported: ${what}`);
  });

  test('a length that is off by more than is tolerated differs', () => {
    const refits = [{ ...late, expect: 303_000 }];
    expect(outcomeOf({ ...planned, toleranceMs: 3000, refits })).toBe('X1 ok');
    expect(outcomeOf({ ...planned, toleranceMs: 2999, refits })).toBe(
      'X1 differs: expected length 303000 at a now=720000 got 300000',
    );
  });
});

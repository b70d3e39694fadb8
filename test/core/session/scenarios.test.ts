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

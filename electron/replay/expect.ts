import { NotSupported, type Outcome, ok } from './outcome';
import type { Expectations } from './scenario';

/** Facts that a step can be held against; a name that is missing here is something the program doesn't tell. */
export type Facts = Readonly<Record<string, unknown>>;

/** Remarks to the reader of the scenario file, not expectations. */
const prose = ['note'];

/** An offer is worded for people in the file: what counts is whether one is made. */
function asOffered(name: string, value: unknown): unknown {
  return name === 'offer' ? value !== null : value;
}

function matches(expected: unknown, got: unknown, within: number): boolean {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) <= within;
  if (typeof expected === 'object' && expected !== null && typeof got === 'object' && got !== null) {
    const facts = new Map<string, unknown>(Object.entries(got));
    return Object.entries(expected).every(([name, value]) => matches(value, facts.get(name), within));
  }
  return expected === got;
}

/** After which step the facts are looked at, and how many milliseconds they may be off. */
interface Look {
  readonly where: string;
  readonly within?: number;
}

/** Holds the facts after a step against what the scenario expects of them. */
export function compare(expected: Expectations, facts: Facts, { where, within = 0 }: Look): Outcome {
  for (const [name, value] of Object.entries(expected)) {
    if (prose.includes(name)) continue;
    if (!(name in facts)) throw new NotSupported(`expectation ${name}`);
    const [want, got] = [asOffered(name, value), asOffered(name, facts[name])];
    if (!matches(want, got, within)) {
      return {
        is: 'differs',
        expected: `${name} ${JSON.stringify(want)} at ${where}`,
        got: JSON.stringify(got) ?? 'nothing',
      };
    }
  }
  return ok;
}

import type { Program } from '#api/program';
import type { Group } from '#core/groups/group';
import { asFacilitator } from './as-facilitator';
import { press } from './open-program';

/** What each person of a group said before and after one of its meetings; fewer than people: the others said nothing. */
export interface Rated {
  readonly session: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Has everybody of a group asked, and keeps what they said of some meetings, as the facilitator's window would. */
export async function rateGroup(program: Program, group: Group, all: readonly Rated[]): Promise<void> {
  const facilitator = asFacilitator(program);
  for (const { person } of group.people) {
    await facilitator.saidYes({ key: press(), person, session: null, isTakenBack: false });
  }
  for (const { session, ...given } of all) {
    for (const moment of ['before', 'after'] as const) {
      for (const [at, value] of given[moment].entries()) {
        const rest = { at: null, again: null, replaces: null };
        const person = group.people[at]?.person ?? '';
        const rating = { key: press(), person, session, moment, instrument: 'rating', responses: [value], ...rest };
        const kept = await facilitator.saveAnswer(rating);
        if (!kept.done) throw new Error(kept.why);
      }
    }
  }
}

import { type Answer, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { type AboutSession, writeInTurn } from './session-writing';

/** Says that a class was not held, and why; an empty reason takes that back. One that began was held. */
export function cancelSession(
  house: House,
  { reason, ...about }: AboutSession & { readonly reason: string },
): Promise<Answer> {
  const why = reason.trim();
  return house.serially(async () => {
    const target = about.session ?? house.live?.record.id;
    return writeInTurn(house, about, async ({ state }) => {
      if (state.run.began !== null) return refused('was-held');
      // Before the deed: a crash between the two leaves a line too many, never one too few.
      await writeAudit(house, [{ did: why === '' ? 'brought-back' : 'cancelled', kind: 'session', target }]);
      return [{ do: 'cancel', reason: why }];
    });
  });
}

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
    const answer = await writeInTurn(house, about, ({ state }) =>
      state.run.began === null ? [{ do: 'cancel', reason: why }] : refused('was-held'),
    );
    if (!answer.done) return answer;
    await writeAudit(house, [{ did: why === '' ? 'brought-back' : 'cancelled', kind: 'session', target }]);
    return answer;
  });
}

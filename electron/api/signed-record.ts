import { type SessionTold, sessionTold } from '#core/records/session-told';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { readWhole } from './summary';

/** A session as its record tells it now, and as it was signed. */
export function signedRecord(house: House, session: string): Promise<Answer<SessionTold>> {
  return house.serially(async () => {
    const read = await readWhole(house, session);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read)) return refused('no-such-session');
    const { record, events, state } = read.found;
    await writeAudit(house, [{ did: 'saw', kind: 'session', target: session }]);
    return done(sessionTold(record, events, state));
  });
}

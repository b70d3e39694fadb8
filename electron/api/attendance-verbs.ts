import { amendSession } from './attendance-amending';
import { cancelSession } from './attendance-cancelling';
import { attendanceInputs as inputs } from './attendance-inputs';
import { joinSession } from './attendance-joining';
import { makeSheet } from './attendance-sheet';
import { withRecords } from './door';
import { makeUpsOpen } from './make-ups-open';
import { correctTimes, countHeads, keepSignature, remarkOn } from './people';
import { personCard } from './person-card';
import { signedRecord } from './signed-record';
import { coSign, signSession } from './signing';

const inside = withRecords('facilitator');

/** The verbs of who was in a session: in the room, on paper, and after it was signed. */
export const attendanceVerbs = {
  join: inside.input(inputs.join).mutation(({ ctx: { house }, input }) => joinSession(house, input)),
  times: inside.input(inputs.times).mutation(({ ctx: { house }, input }) => correctTimes(house, input.key, input)),
  headCount: inside
    .input(inputs.headCount)
    .mutation(({ ctx: { house }, input }) => countHeads(house, input.key, input)),
  signature: inside
    .input(inputs.signature)
    .mutation(({ ctx: { house }, input }) => keepSignature(house, input.key, input)),
  remark: inside.input(inputs.remark).mutation(({ ctx: { house }, input }) => remarkOn(house, input.key, input)),
  makeUpsOpen: inside.input(inputs.makeUps).query(({ ctx: { house }, input }) => makeUpsOpen(house, input.people)),
  // It writes the audit, but a hand need not be at the window for it.
  personCard: inside.input(inputs.card).query(({ ctx: { house }, input }) => personCard(house, input.person)),
  sheet: inside.input(inputs.sheet).mutation(({ ctx: { house }, input }) => makeSheet(house, input)),
  cancelSession: inside.input(inputs.cancel).mutation(({ ctx: { house }, input }) => cancelSession(house, input)),
  sign: inside
    .input(inputs.sign)
    .mutation(({ ctx: { house }, input: { key, session, ...signature } }) =>
      signSession(house, { key, session: session ?? null }, signature),
    ),
  coSign: inside
    .input(inputs.coSign)
    .mutation(({ ctx: { house }, input: { key, session, ...signature } }) =>
      coSign(house, { key, session }, signature),
    ),
  amend: inside.input(inputs.amend).mutation(({ ctx: { house }, input }) => amendSession(house, input)),
  signedRecord: inside.input(inputs.session).query(({ ctx: { house }, input }) => signedRecord(house, input.session)),
};

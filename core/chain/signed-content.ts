import { z } from 'zod';
import type { AmendedField, AttendanceLine } from '#core/attendance/attendance-line';
import { type SessionGround, type SessionState, stateOf } from '#core/attendance/session-state';
import { contentHash, contentText } from '#core/library/content-hash';
import type { SessionEvent } from '#core/session/event';
import type { Signature } from '#core/session/signature';

/** A session, as far as it is signed. */
export interface SignedGround extends SessionGround {
  readonly id: string;
  readonly zone: string;
  readonly group: { readonly id: string; readonly meeting: string; readonly title: string } | null;
  readonly place: string;
  readonly staff: readonly { readonly name: string; readonly credential: string }[];
  readonly facilitator: { readonly name: string; readonly credential: string };
  readonly events: readonly SessionEvent[];
}

/** Names the form of what is signed. A new form gets a new name; what was signed in this one stays as it is. */
const signedForm = 'breathing-room/signed-session/1';

/** What every signed text tells, whatever its form: what it is of. */
export const aboutSchema = z.object({ session: z.string(), event: z.string() });

/** What can be told of a signed text without knowing all of it: whoever verifies a file reads no more than this. */
export const signedSchema = z.object({
  form: z.literal(signedForm),
  session: z.string(),
  event: z.string(),
  zone: z.string(),
  began: z.number().nullable(),
  plan: z.object({ title: z.string() }),
  signed: z.object({ by: z.string(), credential: z.string() }),
  people: z.array(
    z.object({ name: z.string(), code: z.string(), mark: z.string().nullable(), minutes: z.number().nullable() }),
  ),
});

/** What is read of a signed text. */
export type SignedRead = z.infer<typeof signedSchema>;

/** What was drawn is told by its hash: nobody who gets the file can draw it again. */
function signatureOf(signature: Signature | null): object | null {
  if (signature === null || signature.kind !== 'strokes') return signature;
  return { kind: 'strokes', hash: contentHash(signature) };
}

/** What somebody wrote of how a person took part and to whom they were referred is not in it; the hash of the events holds it. */
function lineOf({
  participation: _said,
  referral: _referred,
  amended: _amended,
  signature,
  ...line
}: AttendanceLine): object {
  return { ...line, signature: signatureOf(signature) };
}

const privateFields: readonly AmendedField['field'][] = ['participation', 'referral'];

function fieldOf({ field, from, to }: AmendedField): object {
  return privateFields.includes(field) ? { field } : { field, from, to };
}

function amendmentsOf({ amendments }: SessionState): readonly object[] {
  return amendments.map(({ fields, ...made }) => ({ ...made, fields: fields.map(fieldOf) }));
}

/** All that was done but signs of life, which come and go: notes, strokes and every press, as one hash. */
export function eventsHash(events: readonly SessionEvent[]): string {
  return contentHash(events.filter(({ deed }) => deed.do !== 'heartbeat'));
}

function planOf({ plan }: SignedGround): object {
  return { id: plan.id, title: plan.title, hash: contentHash(plan) };
}

/** The events of a session up to and with one of them. */
export function upTo(events: readonly SessionEvent[], event: string): readonly SessionEvent[] {
  return events.slice(0, events.findIndex(({ id }) => id === event) + 1);
}

/** A session as it stands with one of its events, in the words that are signed: JSON, one line. */
export function signedText(ground: SignedGround, event: string): string {
  const events = upTo(ground.events, event);
  const state = stateOf(ground, events);
  const { id, zone, group, place, staff, facilitator, startIsSet } = ground;
  const { plannedStart, run, cancelled, headCount, signed, coSigned, sheets } = state;
  return contentText({
    form: signedForm,
    session: id,
    event,
    zone,
    plannedStart,
    startIsSet,
    began: run.began?.at ?? null,
    endedAt: run.endedAt,
    cancelled,
    plan: planOf(ground),
    group,
    place,
    staff,
    facilitator,
    people: state.people.map(lineOf),
    headCount: { people: headCount.people, staff: headCount.staff },
    sheets,
    signed,
    coSigned,
    amendments: amendmentsOf(state),
    events: eventsHash(events),
  });
}

import type { Answer } from '#api/answer';
import type { AmendmentAsked } from '#api/attendance-amending';
import type { SheetToPrint } from '#api/attendance-sheet';
import type { MakeUpOpen, MakeUpsOfPerson } from '#api/make-ups-open';
import type { PersonCard } from '#api/person-card';
import type { SessionTold } from '#core/records/session-told';
import { once } from './once';
import { theProgram } from './program';

export type { MakeUpOpen, MakeUpsOfPerson, PersonCard };

/** A sign-in sheet, as it is printed. */
export type Sheet = SheetToPrint;

/** A session as its record tells it now, and as it was signed. */
export type ToldSession = SessionTold;

/** What can be said otherwise of a signed session. */
export type AmendmentToMake = AmendmentAsked;

/** Who signs, and what they say by it. */
export interface Signer {
  readonly by: string;
  readonly credential: string;
  readonly statement: string;
}

/** Sessions by their id, in the room or not; null is the one in the room. What answers `done` is on disk. */
export const attendance = {
  /** The record of a session: as it was signed, and with what was amended. */
  signedRecord: (session: string): Promise<Answer<ToldSession>> => theProgram().door.signedRecord.query({ session }),
  /** What some of the roster can make up for by coming to the session in the room. */
  makeUpsOpen: (people: readonly string[]): Promise<readonly MakeUpsOfPerson[]> =>
    theProgram().door.makeUpsOpen.query({ people }),
  /** What is needed of somebody beside a class. That it was looked at is kept. */
  personCard: (person: string): Promise<Answer<PersonCard>> => theProgram().door.personCard.query({ person }),
  /** Gives the session's sign-in sheet a new number, and tells what is to be printed. */
  sheet: (session: string | null): Promise<Answer<Sheet>> =>
    once((key) => theProgram().door.sheet.mutate({ key, session })),
  /** Says that a class was not held; an empty reason takes that back. */
  cancel: (session: string | null, reason: string): Promise<Answer> =>
    once((key) => theProgram().door.cancelSession.mutate({ key, session, reason })),
  sign: (session: string, signer: Signer): Promise<Answer> =>
    once((key) => theProgram().door.sign.mutate({ key, session, ...signer })),
  coSign: (session: string, signer: Signer): Promise<Answer> =>
    once((key) => theProgram().door.coSign.mutate({ key, session, ...signer })),
  /** Says something of a signed session otherwise; the original stays beside it. */
  amend: (
    session: string,
    amendment: { readonly by: string; readonly reason: string; readonly change: AmendmentToMake },
  ): Promise<Answer> => once((key) => theProgram().door.amend.mutate({ key, session, ...amendment })),
} as const;

import type { NecessityLetter } from '#core/people/person';
import { type Alone, covered, type Others } from './identity-search';

/** Something that was said otherwise after the signature, of one person. */
export interface PacketAmendment {
  readonly event: string;
  readonly field: string;
  /** What stood there and what stands there now, as the record keeps it. */
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly reason: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Who signed a session, and when. */
export interface PacketSignOff {
  readonly by: string;
  readonly credential: string;
  readonly at: number;
}

/** One person in one signed session: nothing of anybody else but how many they were. */
export interface PacketSession {
  readonly session: string;
  /** `YYYY-MM-DD` in its own zone. */
  readonly day: string;
  readonly title: string;
  /** The group and which of its meetings it was; null: of no group. */
  readonly meeting: { readonly title: string; readonly no: number } | null;
  readonly zone: string;
  readonly place: string;
  readonly plannedStart: number;
  readonly plannedEnd: number;
  readonly began: number | null;
  readonly ended: number | null;
  /** How many were in the room; who led and helped, where they were counted. */
  readonly people: number;
  readonly staff: number | null;
  readonly leaders: readonly string[];
  readonly signed: PacketSignOff;
  readonly coSigned: readonly PacketSignOff[];
  readonly mark: string;
  readonly came: string;
  readonly arrived: number | null;
  readonly left: number | null;
  readonly minutes: number | null;
  /** Why times are as somebody typed them; empty: they are as the clock told. */
  readonly corrected: string;
  /** How they signed, and for paper the number of the sheet and its row; null: they didn't. */
  readonly signature: { readonly kind: string; readonly sheet: string } | null;
  readonly participation: string;
  readonly referral: string;
  readonly homePractice: boolean | null;
  readonly amended: readonly PacketAmendment[];
  /** Its newest link in the chain of signatures; null: it was signed before there was one. */
  readonly seal: {
    readonly seq: number;
    /** The hash of the link as words. */
    readonly words: string;
    /** SHA-256 of what was signed, hex. */
    readonly content: string;
    readonly hash: string;
  } | null;
}

/** What an auditor gets about one person, and about nobody else. */
export interface AuditPacket {
  readonly person: string;
  readonly patient: {
    readonly given: string;
    readonly family: string;
    readonly birthDate: string | null;
    readonly memberIds: readonly string[];
  };
  /** A letter of medical necessity that is noted; left out: none is. */
  readonly letter?: Omit<NecessityLetter, 'place'> | undefined;
  readonly practice: string;
  readonly from: string;
  readonly to: string;
  /** By their days. */
  readonly sessions: readonly PacketSession[];
  /** Sessions of the range with them that nobody signed: left out. */
  readonly unsigned: number;
  /** True: somebody else stood in what was written, and is covered. */
  readonly hasCovered: boolean;
}

function withoutOthers(session: PacketSession, others: Others, alone: Alone): PacketSession {
  const bare = (text: string): string => covered(text, others, alone);
  return {
    ...session,
    corrected: bare(session.corrected),
    participation: bare(session.participation),
    referral: bare(session.referral),
    amended: session.amended.map((each) => ({
      ...each,
      from: bare(each.from),
      to: bare(each.to),
      reason: bare(each.reason),
    })),
  };
}

/** A session of the packet and who else was there. */
export interface PacketSource {
  readonly session: PacketSession;
  readonly others: Others;
}

/** Puts a packet together: in the order of the days, and with everybody else covered in what was written by hand. */
export function auditPacket(
  head: Omit<AuditPacket, 'sessions' | 'hasCovered'>,
  sources: readonly PacketSource[],
  alone: Alone,
): AuditPacket {
  const sorted = sources.toSorted(
    (one, other) =>
      one.session.day.localeCompare(other.session.day) || (one.session.began ?? 0) - (other.session.began ?? 0),
  );
  const sessions = sorted.map(({ session, others }) => withoutOthers(session, others, alone));
  const before = JSON.stringify(sorted.map(({ session }) => session));
  return { ...head, sessions, hasCovered: JSON.stringify(sessions) !== before };
}

import { textHash } from '#core/library/content-hash';
import { type ChainHeader, type FileEntry, headerHash, headerSchema, linkLineSchema } from './chain-file';
import { isSignedBy, linkHash, noLink } from './link';
import type { PaperHead } from './paper-head';
import { readLine } from './read-line';
import { aboutSchema, type SignedRead, signedSchema } from './signed-content';

/** What can be wrong with a file of a chain. */
export const chainFaults = [
  /** The first line is none of ours: nothing of the file can be told. */
  'no-chain',
  'header-changed',
  'unreadable',
  /** The text is not the one that was signed. */
  'content-changed',
  /** The text is of another session, or of another signature of it. */
  'content-of-another',
  'link-changed',
  /** Signed with another key, or with none. */
  'other-key',
  /** Links before this one are not there. */
  'missing',
  /** This one stands in another place than it was made for. */
  'moved',
  'twice',
  /** It does not follow on the link before it. */
  'broken',
  /** Fewer links than the first line tells, or another end. */
  'cut-short',
  'too-long',
  /** What stands on the paper was never a link of this file. */
  'not-on-paper',
] as const;

/** One of these. */
export type ChainFaultCode = (typeof chainFaults)[number];

/** Something that is wrong. `line` is counted from 1; `seq`: of the link, where it can be told. */
export interface ChainFault {
  readonly what: ChainFaultCode;
  readonly line: number;
  readonly seq: number | null;
}

/** A link of a file, and what of its text can be told; null where that can't be read. */
export interface LinkRead {
  readonly entry: FileEntry;
  readonly signed: SignedRead | null;
  /** False: it, or its text, is not what was signed. */
  readonly isTrue: boolean;
}

/** What a file came to. Whole is one without a fault. */
export interface ChainVerdict {
  readonly header: ChainHeader | null;
  readonly links: number;
  readonly sessions: number;
  readonly faults: readonly ChainFault[];
  /** The link that the paper names, and how many came after it; null without paper, or where it is not there. */
  readonly paper: { readonly seq: number; readonly since: number } | null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Looks at a file of a chain, one line after the other, and finds what was changed, taken away, added or moved in it. */
export class ChainCheck {
  readonly #paper: PaperHead | null;
  readonly #faults: ChainFault[] = [];
  readonly #seen = new Set<string>();
  readonly #sessions = new Set<string>();
  #header: ChainHeader | null = null;
  #line = 0;
  #end = { seq: 0, head: noLink };
  #onPaper: number | null = null;

  constructor(paper: PaperHead | null) {
    this.#paper = paper;
    this.#look(0, noLink);
  }

  #find(what: ChainFaultCode, seq: number | null = null): void {
    this.#faults.push({ what, line: this.#line, seq });
  }

  #look(seq: number, hash: string): void {
    const { start, seq: told } = this.#paper ?? { start: 'none', seq: null };
    if (hash.startsWith(start) && (told ?? seq) === seq) this.#onPaper = seq;
  }

  /** Takes the next line, without its end, and gives the link that it holds. */
  next(line: string): LinkRead | null {
    this.#line += 1;
    if (this.#line === 1) this.#readHeader(line);
    if (this.#line === 1 || this.#header === null) return null;
    const read = readLine(linkLineSchema, line);
    if (read === null) {
      this.#find('unreadable');
      return null;
    }
    const told = jsonIn(read.content);
    const before = this.#faults.length;
    this.#checkLink(read.entry, this.#header);
    this.#checkContent(read.entry, read.content, told);
    const isTrue = this.#faults.length === before;
    this.#checkPlace(read.entry);
    return { entry: read.entry, signed: signedSchema.safeParse(told).data ?? null, isTrue };
  }

  #readHeader(line: string): void {
    const header = readLine(headerSchema, line);
    this.#header = header;
    if (header === null) this.#find('no-chain');
    else if (!isSignedBy(headerHash(header), header.signature, header.publicKey)) this.#find('header-changed');
  }

  #checkLink(entry: FileEntry, { publicKey }: ChainHeader): void {
    if (linkHash(entry) !== entry.hash) this.#find('link-changed', entry.seq);
    if (!isSignedBy(entry.hash, entry.signature, publicKey)) this.#find('other-key', entry.seq);
  }

  #checkContent({ content, session, event, seq }: FileEntry, text: string, told: unknown): void {
    const about = aboutSchema.safeParse(told).data;
    if (textHash(text) !== content) this.#find('content-changed', seq);
    else if (about?.session !== session || about.event !== event) this.#find('content-of-another', seq);
  }

  #checkPlace({ seq, prev, hash, session }: FileEntry): void {
    const isKnown = this.#seen.has(hash);
    this.#seen.add(hash);
    this.#sessions.add(session);
    const { seq: last, head } = this.#end;
    if (isKnown) return this.#find('twice', seq);
    if (seq <= last) return this.#find('moved', seq);
    if (seq > last + 1) this.#find('missing', seq);
    else if (prev !== head) this.#find('broken', seq);
    this.#end = { seq, head: hash };
    this.#look(seq, hash);
  }

  #checkEnd(): void {
    const { seq, head } = this.#header ?? this.#end;
    if (this.#end.seq < seq) this.#find('cut-short', this.#end.seq);
    else if (this.#end.seq > seq) this.#find('too-long', this.#end.seq);
    else if (this.#end.head !== head) this.#find('cut-short', this.#end.seq);
  }

  /** What it came to. To be called once, after the last line. */
  end(): ChainVerdict {
    if (this.#line === 0) this.#find('no-chain');
    const header = this.#header;
    if (header !== null) this.#checkEnd();
    const isMissing = header !== null && this.#paper !== null && this.#onPaper === null;
    if (isMissing) this.#find('not-on-paper');
    const seq = this.#onPaper;
    const paper = seq === null || this.#paper === null ? null : { seq, since: this.#end.seq - seq };
    return { header, links: this.#seen.size, sessions: this.#sessions.size, faults: this.#faults, paper };
  }
}

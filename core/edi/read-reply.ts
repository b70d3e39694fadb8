import { centsOf } from './check-claims';
import { elementOf, readInterchange, type Segment } from './x12-segments';

/** One answer of a payer about one claim. */
export interface ClaimReply {
  /** The number of the claim, as we gave it. */
  readonly claim: string;
  readonly state: 'accepted' | 'rejected' | 'denied' | 'paid';
  /** What the answer says was asked for, cents, once for each time that it names the claim; empty: it doesn't say. */
  readonly asked: readonly number[];
  /** True: it takes an earlier payment back, or says what only a person can judge. */
  readonly isDoubtful: boolean;
  /** What was paid, cents; of a claim that the answer names several times all of it. */
  readonly paid: number;
  /** The payer's number for it; empty: none was given. */
  readonly reference: string;
  /** `CO-16`, `A7:562`, each with the cents that it takes away, 0 where it takes none. */
  readonly remarks: readonly { readonly code: string; readonly amount: number }[];
}

/** An answer about a whole file: its group's number, and the sets in it that were turned down. */
export interface FileReply {
  readonly group: number;
  readonly isAccepted: boolean;
  /** Numbers of the sets that were turned down, with what was wrong. */
  readonly rejected: readonly { readonly set: string; readonly remarks: readonly string[] }[];
}

/** For whom an answer is, and what it says of nobody's claim by itself. */
export interface Addressed {
  /** Whoever sent the file that is answered: the receiver of the envelope and of its groups, capitals. */
  readonly receivers: readonly string[];
  /** NPI or tax number of whoever is paid; empty: none is named. */
  readonly payees: readonly string[];
  /** Codes by which a whole file or a whole provider was turned down. */
  readonly refusals: readonly string[];
}

/** What a payer's answer says. `999`: of a file. `277CA` and `835`: of claims. */
export type PayerReply =
  | ({ readonly is: '999'; readonly files: readonly FileReply[] } & Addressed)
  | ({ readonly is: '277CA' | '835'; readonly claims: readonly ClaimReply[] } & Addressed)
  /** `cut-off`: its end is missing, or a number in it is none. */
  | { readonly is: 'unreadable'; readonly why: 'not-x12' | 'another-kind' | 'cut-off' };

/** Categories of claim status by which a claim goes no further. @source X12 code source 507 */
const turnedDown = ['A3', 'A4', 'A6', 'A7', 'A8', 'D0', 'E0'];

function filesIn(segments: readonly Segment[]): readonly FileReply[] {
  const files: FileReply[] = [];
  let rejected: { set: string; remarks: string[] }[] = [];
  let set = { set: '', remarks: [''] };
  let group = 0;
  for (const segment of segments) {
    if (segment.id === 'AK1') [group, rejected] = [Number(elementOf(segment, 2)), []];
    if (segment.id === 'AK2') set = { set: elementOf(segment, 2), remarks: [] };
    if (segment.id === 'IK3')
      set.remarks.push(`${elementOf(segment, 1)} ${elementOf(segment, 2)}: ${elementOf(segment, 4)}`);
    if (segment.id === 'IK4') set.remarks.push(`${elementOf(segment, 1)}: ${elementOf(segment, 3)}`);
    if (segment.id === 'IK5' && !['A', 'E'].includes(elementOf(segment, 1))) rejected.push(set);
    if (segment.id === 'AK9')
      files.push({ group, isAccepted: ['A', 'E', 'P'].includes(elementOf(segment, 1)), rejected });
  }
  return files;
}

interface Open {
  claim: string;
  state: ClaimReply['state'];
  asked: readonly number[];
  isDoubtful: boolean;
  paid: number;
  reference: string;
  remarks: { code: string; amount: number }[];
}

const nothingSaid = { state: 'accepted', asked: [], isDoubtful: false, paid: 0, reference: '' } satisfies Partial<Open>;

/** The codes of an STC by which something goes no further. */
function codesIn(segment: Segment, component: string): readonly string[] {
  return [1, 10, 11].flatMap((place) => {
    const [category = '', status = ''] = elementOf(segment, place).split(component);
    return turnedDown.includes(category) ? [`${category}:${status}`] : [];
  });
}

/** 277CA: a claim is named by TRN, told by STC, and numbered by REF*1K. */
function acknowledgementsIn(
  segments: readonly Segment[],
  component: string,
): { readonly claims: readonly ClaimReply[]; readonly refusals: readonly string[] } {
  const replies: Open[] = [];
  const refusals: string[] = [];
  let isPatient = false;
  let open: Open | null = null;
  for (const segment of segments) {
    if (segment.id === 'HL') [isPatient, open] = [elementOf(segment, 3) === 'PT', null];
    if (!isPatient) {
      if (segment.id === 'STC') refusals.push(...codesIn(segment, component));
      continue;
    }
    if (segment.id === 'TRN' && elementOf(segment, 1) === '2') {
      open = { ...nothingSaid, claim: elementOf(segment, 2), remarks: [] };
      replies.push(open);
    }
    if (open === null) continue;
    if (segment.id === 'STC') {
      for (const code of codesIn(segment, component)) {
        open.state = 'rejected';
        open.remarks.push({ code, amount: 0 });
      }
    }
    if (segment.id === 'REF' && elementOf(segment, 1) === '1K') open.reference = elementOf(segment, 2);
  }
  return { claims: replies, refusals };
}

/** How a claim was processed. @source X12 element 1029: primary, secondary, tertiary, and the same sent on */
const processed = ['1', '2', '3', '19', '20', '21'];

/** What the patient has to pay of it: the payer did its part then, also where it pays nothing. */
function owedByPatient({ remarks }: Open): number {
  return remarks.reduce((sum, { code, amount }) => sum + (code.startsWith('PR-') ? amount : 0), 0);
}

function stateOf(status: string, open: Open): Pick<Open, 'state' | 'isDoubtful'> {
  if (status === '4') return { state: 'denied', isDoubtful: false };
  if (!processed.includes(status) || open.paid < 0) return { state: open.state, isDoubtful: true };
  return { state: open.paid === 0 && owedByPatient(open) === 0 ? 'denied' : 'paid', isDoubtful: false };
}

/** A claim that is told in pieces is what its pieces are together; what is paid and denied at once only a person can judge. */
function together(replies: readonly Open[]): readonly ClaimReply[] {
  const claims = new Map<string, Open>();
  for (const one of replies) {
    const before = claims.get(one.claim);
    if (before === undefined) {
      claims.set(one.claim, one);
      continue;
    }
    claims.set(one.claim, {
      claim: one.claim,
      state: before.state === 'paid' || one.state === 'paid' ? 'paid' : one.state,
      asked: [...before.asked, ...one.asked],
      isDoubtful: before.isDoubtful || one.isDoubtful,
      paid: before.paid + one.paid,
      reference: one.reference === '' ? before.reference : one.reference,
      remarks: [...before.remarks, ...one.remarks],
    });
  }
  return [...claims.values()];
}

/** 835: a claim is told by CLP, and what was taken away by CAS, of the claim or of its services. Null where an amount is none. */
function paymentsIn(segments: readonly Segment[]): readonly ClaimReply[] | null {
  const replies: { readonly status: string; readonly open: Open }[] = [];
  let open: Open | null = null;
  for (const segment of segments) {
    if (segment.id === 'CLP') {
      const [asked, paid] = [centsOf(elementOf(segment, 3)), centsOf(elementOf(segment, 4))];
      if (asked === null || paid === null) return null;
      open = {
        ...nothingSaid,
        claim: elementOf(segment, 1),
        asked: [asked],
        paid,
        reference: elementOf(segment, 7),
        remarks: [],
      };
      replies.push({ status: elementOf(segment, 2), open });
    }
    if (open === null) continue;
    if (segment.id === 'CAS') {
      for (let place = 2; elementOf(segment, place) !== ''; place += 3) {
        const amount = centsOf(elementOf(segment, place + 1));
        if (amount === null) return null;
        open.remarks.push({ code: `${elementOf(segment, 1)}-${elementOf(segment, place)}`, amount });
      }
    }
    if (segment.id === 'LQ' && elementOf(segment, 1) === 'HE')
      open.remarks.push({ code: elementOf(segment, 2), amount: 0 });
    if (segment.id === 'MOA') {
      for (const place of [3, 4, 5, 6, 7]) {
        const code = elementOf(segment, place);
        if (code !== '') open.remarks.push({ code, amount: 0 });
      }
    }
    if (segment.id === 'SE' || segment.id === 'PLB') open = null;
  }
  return together(replies.map(({ status, open: each }) => ({ ...each, ...stateOf(status, each) })));
}

/** Whether everything that was begun is ended, each set with the number of segments that it says. */
function isWhole(segments: readonly Segment[]): boolean {
  let begun: number | null = null;
  let groups = 0;
  for (const [place, segment] of segments.entries()) {
    if (segment.id === 'ST') {
      if (begun !== null) return false;
      begun = place;
    }
    if (segment.id === 'SE') {
      if (begun === null || Number(elementOf(segment, 1)) !== place - begun + 1) return false;
      begun = null;
    }
    if (segment.id === 'GS') groups += 1;
    if (segment.id === 'GE') groups -= 1;
  }
  return begun === null && groups === 0 && segments.at(-1)?.id === 'IEA';
}

/** What is named at places of all segments of a kind, capitals, each once. */
function named(segments: readonly Segment[], id: string, place: number): readonly string[] {
  const found = segments.filter((segment) => segment.id === id).map((segment) => elementOf(segment, place).trim());
  return [...new Set(found.map((name) => name.toUpperCase()))].filter((name) => name !== '');
}

function payeesIn(segments: readonly Segment[]): readonly string[] {
  const payees = segments.filter((segment) => segment.id === 'N1' && elementOf(segment, 1) === 'PE');
  return [...new Set(payees.map((segment) => elementOf(segment, 4).replaceAll(/\D/g, '')))].filter((id) => id !== '');
}

/**
 * Reads what a payer or a clearinghouse answers: 999 (005010X231), 277CA (005010X214) or 835 (005010X221), whole or not at
 * all. What it says about claims that are not ours is told too; whose they are is for the reader to see.
 */
export function readReply(text: string): PayerReply {
  const { interchange } = readInterchange(text);
  if (interchange === null) return { is: 'unreadable', why: 'not-x12' };
  const { segments, separators } = interchange;
  const kind = segments.find(({ id }) => id === 'ST');
  const is = kind === undefined ? '' : elementOf(kind, 1);
  if (!['999', '277', '835'].includes(is)) return { is: 'unreadable', why: 'another-kind' };
  if (!isWhole(segments)) return { is: 'unreadable', why: 'cut-off' };
  const receivers = [...named(segments, 'ISA', 8), ...named(segments, 'GS', 3)];
  const about = { receivers, payees: payeesIn(segments), refusals: [] };
  if (is === '999') return { is, files: filesIn(segments), ...about };
  if (is === '277') return { is: '277CA', ...about, ...acknowledgementsIn(segments, separators.component) };
  const claims = paymentsIn(segments);
  return claims === null ? { is: 'unreadable', why: 'cut-off' } : { is: '835', claims, ...about };
}

import type { Cents } from './cents';
import { type BillingStanding, type ExportedLine, standingOf } from './exported-line';
import type { Lane } from './payer-profile';

/** What a file comes to. */
export interface ExportTotals {
  readonly sessions: number;
  readonly lines: number;
  readonly ready: number;
  /** Of all lines, those that can't be billed among them. */
  readonly total: Cents;
}

/** What one payer's lines come to; `payer` is empty for those who pay alone. */
export interface PayerSum {
  readonly payer: string;
  readonly lane: Lane;
  readonly lines: number;
  readonly ready: number;
  readonly billed: number;
  readonly blocked: number;
  readonly total: Cents;
}

/** What one session's lines come to. */
export interface SessionSum {
  readonly lines: number;
  readonly total: Cents;
}

function sumOf(lines: readonly ExportedLine[]): SessionSum {
  return { lines: lines.length, total: lines.reduce((sum, { line }) => sum + (line?.charge ?? 0), 0) };
}

/** Counts the lines of a file while they pass, one session after the other. */
export class ExportTally {
  #totals: ExportTotals = { sessions: 0, lines: 0, ready: 0, total: 0 };
  readonly #payers = new Map<string, PayerSum>();

  /** Counts the lines of one session; tells what they come to. */
  take(lines: readonly ExportedLine[]): SessionSum {
    const sum = sumOf(lines);
    const { sessions, lines: before, ready, total } = this.#totals;
    const isReady = ({ line }: ExportedLine): boolean => standingOf(line) === 'ready';
    this.#totals = {
      sessions: sessions + 1,
      lines: before + sum.lines,
      ready: ready + lines.filter(isReady).length,
      total: total + sum.total,
    };
    for (const each of lines) this.#count(each);
    return sum;
  }

  #count({ line }: ExportedLine): void {
    if (line === null) return;
    const { lane, profile, charge } = line;
    const key = `${profile?.id ?? ''} ${lane}`;
    const empty = { payer: profile?.name ?? '', lane, lines: 0, ready: 0, billed: 0, blocked: 0, total: 0 };
    const sum = this.#payers.get(key) ?? empty;
    const is = (standing: BillingStanding): number => (standingOf(line) === standing ? 1 : 0);
    this.#payers.set(key, {
      ...sum,
      lines: sum.lines + 1,
      ready: sum.ready + is('ready'),
      billed: sum.billed + is('billed'),
      blocked: sum.blocked + is('blocked'),
      total: sum.total + charge,
    });
  }

  get totals(): ExportTotals {
    return this.#totals;
  }

  /** What each payer's lines come to, in the order of their names. */
  get payers(): readonly PayerSum[] {
    return [...this.#payers.values()].toSorted(
      (one, other) => one.payer.localeCompare(other.payer, 'en') || one.lane.localeCompare(other.lane, 'en'),
    );
  }
}

import type { BillingLine } from './billing-line';
import type { Cents } from './cents';

/** One class on an invoice: how many came, and nobody by name. */
export interface InvoiceClass {
  readonly session: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  /** How many of those who came are paid for. */
  readonly people: number;
  readonly charge: Cents;
}

/** What a sponsor is asked for. Kept as it was when it was made. */
export interface Invoice {
  /** Number of the document, `BR-000012`. */
  readonly id: string;
  readonly profile: string;
  readonly sponsor: string;
  /** True: classes are counted, not heads. */
  readonly perClass: boolean;
  readonly each: Cents;
  readonly classes: readonly InvoiceClass[];
  readonly total: Cents;
  /** The billing lines that it stands for, `session/person`. */
  readonly lines: readonly string[];
}

/** One invoice for each sponsor with lines that are ready, its classes by their days. */
export function invoicesOf(lines: readonly BillingLine[], next: () => string): readonly Invoice[] {
  const sponsors = new Map<string, BillingLine[]>();
  for (const line of lines) {
    if (line.lane !== 'invoice' || !line.isReady || line.profile === null) continue;
    sponsors.set(line.profile.id, [...(sponsors.get(line.profile.id) ?? []), line]);
  }
  return [...sponsors.values()].flatMap((own): readonly Invoice[] => {
    const profile = own[0]?.profile ?? null;
    if (profile === null) return [];
    const { perClass, charge: each } = profile;
    const classes = new Map<string, InvoiceClass>();
    for (const { attended } of own) {
      const { id: session, day, title } = attended.session;
      const people = (classes.get(session)?.people ?? 0) + 1;
      classes.set(session, { session, day, title, people, charge: perClass ? each : each * people });
    }
    const held = [...classes.values()];
    return [
      {
        id: next(),
        profile: profile.id,
        sponsor: profile.name,
        perClass,
        each,
        classes: held,
        total: held.reduce((sum, { charge }) => sum + charge, 0),
        lines: own.map(({ id }) => id),
      },
    ];
  });
}

import type { BatchItem } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { hcpcsText } from '#core/billing/hcpcs';
import type { Superbill, SuperbillLine } from '#core/billing/superbill';
import { type Say, useSay } from '#ui/say';
import { paperDay } from './paper-day';
import { type Piece, textHeight } from './paper-pages';

/** Whose document it is, for the head of each of its pages. */
export function identityOf(say: Say, { patient, id }: Superbill): string {
  const { given, family, birthDate, memberId } = patient;
  const born = birthDate === null ? '' : say('bills.born', { date: paperDay(say, birthDate) });
  const member = memberId === '' ? '' : say('bills.member', { id: memberId });
  return [`${given} ${family}`.trim(), born, member, id].filter((part) => part !== '').join(', ');
}

/** Names of those who led and of who sent the person, as they stand on it. */
export function besidesOf({ lines, referrer, letter }: Superbill): readonly string[] {
  const led = lines.map(({ staff }) => staff.name);
  return [
    ...new Set([
      ...led,
      ...(referrer === null ? [] : [`${referrer.given} ${referrer.family}`]),
      ...(letter === undefined ? [] : [letter.by]),
    ]),
  ];
}

/** Those who led, each once. */
export function leadersOf(say: Say, { lines }: Superbill): readonly string[] {
  const all = lines.map(({ staff: { name, credential, npi, licence } }) =>
    [
      name,
      credential,
      npi === '' ? '' : say('bills.npi', { npi }),
      licence === '' ? '' : say('bills.licence', { licence }),
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
  return [...new Set(all)];
}

/** What a class was, in the public words of its code where there are some, and its title. */
function serviceWords({ code, title }: SuperbillLine): string {
  return [hcpcsText(code), title].filter((text) => text !== '').join('. ');
}

/** The lines with their heights on paper. */
export function linePieces({ lines }: Superbill): readonly Piece<SuperbillLine>[] {
  return lines.map((line) => ({ of: line, height: textHeight(serviceWords(line), 48) + 2.4 }));
}

export interface SuperbillRowsProps {
  readonly lines: readonly SuperbillLine[];
  /** The letters of the diagnoses; null: they are not told. */
  readonly pointer: string | null;
}

/** One class a row. */
export function SuperbillRows({ lines, pointer }: SuperbillRowsProps) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <table>
      <caption>{say('superbill.services')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('superbill.day')}</th>
          <th scope="col">{say('superbill.code')}</th>
          <th scope="col">{say('superbill.what')}</th>
          <th scope="col">{say('superbill.pos')}</th>
          <th scope="col">{say('superbill.units')}</th>
          {pointer !== null && <th scope="col">{say('superbill.dx')}</th>}
          <th scope="col" className="bill-number">
            {say('superbill.fee')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <td className="bill-fixed">{paperDay(say, line.day)}</td>
            <td className="bill-fixed">{[line.code, ...line.modifiers].join(' ')}</td>
            <td>{serviceWords(line)}</td>
            <td>{line.pos}</td>
            <td>1</td>
            {pointer !== null && <td>{pointer}</td>}
            <td className="bill-number">{dollars(line.charge)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it comes to, what was paid and how, and what is left. */
export function SuperbillSums({ superbill, item }: { readonly superbill: Superbill; readonly item: BatchItem }) {
  const say = useSay();
  const how = item.method === '' || item.paid === 0 ? '' : ` ${say('superbill.how', { method: item.method })}`;
  return (
    <dl className="bill-sums">
      <dt>{say('superbill.total')}</dt>
      <dd>{dollars(superbill.total)}</dd>
      <dt>{`${say('superbill.paid')}${how}`}</dt>
      <dd>{dollars(item.paid)}</dd>
      <dt className="bill-strong">{say('superbill.balance')}</dt>
      <dd className="bill-strong">{dollars(Math.max(0, superbill.total - item.paid))}</dd>
    </dl>
  );
}

/** Where the provider signs by hand. */
export function SignHere() {
  const say = useSay();
  return (
    <p className="bill-hand">
      <span>{say('superbill.signature')}</span>
      <span>{say('superbill.date')}</span>
    </p>
  );
}

import './sign-in-sheet.css';
import type { Sheet } from '#bridge/attendance';
import type { ChainHead } from '#bridge/chain';
import { clockTime } from '#core/time/civil';
import { PrintSheet } from '#ui/print-sheet';
import { SayProvider, useSay } from '#ui/say';
import { QrFigure } from './qr-figure';
import { type SignInRow, signInPages } from './sign-in-rows';

export interface SignInSheetProps {
  readonly sheet: Sheet;
  /** The end of the chain of signatures as the sheet is printed; null where it can't be told. */
  readonly head: ChainHead | null;
}

const columns = ['no', 'name', 'in', 'out', 'hand'] as const;

/** The sheet that people sign by hand. Nothing on it tells what the class is about. */
export function SignInSheet({ sheet, head }: SignInSheetProps) {
  const pages = signInPages(sheet.rows.map(({ name }) => name));
  return (
    <PrintSheet>
      <SayProvider zone={sheet.zone}>
        <div className="sign-in">
          {pages.map((rows, page) => (
            <SheetPage
              key={rows[0]?.no}
              sheet={sheet}
              head={head}
              rows={rows}
              of={{ page: page + 1, pages: pages.length }}
            />
          ))}
        </div>
      </SayProvider>
    </PrintSheet>
  );
}

interface SheetPageProps extends SignInSheetProps {
  readonly rows: readonly SignInRow[];
  readonly of: { readonly page: number; readonly pages: number };
}

function SheetPage({ sheet, head, rows, of }: SheetPageProps) {
  const say = useSay();
  const { label, place, zone, plannedStart, plannedEnd } = sheet;
  const times = { from: clockTime(plannedStart, zone), to: clockTime(plannedEnd, zone) };
  return (
    <section className="sign-in-page">
      <header className="sign-in-head">
        <div>
          <h1>{label === '' ? say('signin.heading') : label}</h1>
          <p>{say('signin.when', { date: plannedStart, ...times })}</p>
          {place !== '' && <p>{place}</p>}
        </div>
        <p className="sign-in-number">
          {say('signin.sheet')} <strong>{sheet.sheet}</strong>
          <br />
          {say('signin.page', of)}
        </p>
      </header>
      <p className="sign-in-ask">{say('signin.ask')}</p>
      <table className="sign-in-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`sign-in-${column}`}>
                {say(`signin.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ no, name }) => (
            <tr key={no}>
              <td className="sign-in-no">{no}</td>
              <td className="sign-in-name">
                <bdi>{name}</bdi>
              </td>
              {(['in', 'out', 'hand'] as const).map((blank) => (
                <td key={blank} aria-label={say(`signin.${blank}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {head !== null && <SheetFoot head={head} />}
    </section>
  );
}

function SheetFoot({ head }: { readonly head: ChainHead }) {
  const say = useSay();
  return (
    <footer className="sign-in-foot">
      <QrFigure text={head.qrText} label={say('signin.qr')} />
      <div>
        <p>{say('signin.head', { count: head.seq })}</p>
        {head.seq > 0 && <p className="sign-in-words">{head.words}</p>}
      </div>
    </footer>
  );
}

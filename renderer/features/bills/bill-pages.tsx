import './bills.css';
import type { ReactNode } from 'react';
import { PrintSheet } from '#ui/print-sheet';
import { SayProvider, useSay } from '#ui/say';

export interface BillPagesProps {
  readonly heading: string;
  /** Whose page it is: it stands on each. */
  readonly identity: string;
  readonly pages: readonly { readonly key: string; readonly content: ReactNode }[];
}

/** A document on paper: on each page what it is, whose it is, and which page of how many. */
export function BillPages({ heading, identity, pages }: BillPagesProps) {
  return (
    <PrintSheet>
      <SayProvider zone="UTC">
        <div className="bill">
          {pages.map(({ key, content }, at) => (
            <section key={key} className="bill-page">
              <header className="bill-head">
                {at === 0 ? <h1>{heading}</h1> : <p className="bill-again">{heading}</p>}
                <BillWhose identity={identity} page={at + 1} pages={pages.length} />
              </header>
              {content}
            </section>
          ))}
        </div>
      </SayProvider>
    </PrintSheet>
  );
}

interface BillWhoseProps {
  readonly identity: string;
  readonly page: number;
  readonly pages: number;
}

function BillWhose({ identity, page, pages }: BillWhoseProps) {
  const say = useSay();
  return (
    <p className="bill-whose">
      {identity}
      <br />
      {say('bills.page', { page, pages })}
    </p>
  );
}

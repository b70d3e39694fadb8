import { useEffect, useRef, useState } from 'react';
import { type PaperJob, type PaperOutcome, usePaper } from '#bridge/use-paper';
import { PrintSheet } from '#ui/print-sheet';
import type { PackPage } from './handout-pack';
import { HandoutPage } from './handout-page';
import { pageFit } from './page-fit';

export interface HandoutPrintProps {
  readonly pages: readonly PackPage[];
  readonly job: PaperJob;
  readonly onDone: (outcome: PaperOutcome) => void;
}

/** Hands pages to the printer or to a file, each in letters with which it is one page. */
export function HandoutPrint({ pages, job, onDone }: HandoutPrintProps) {
  const drawn = useRef(new Map<string, HTMLElement>());
  const [sizes, setSizes] = useState<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    let wanted = true;
    document.fonts.ready.then(() => {
      if (wanted) setSizes(new Map([...drawn.current].map(([key, page]) => [key, pageFit(page).size])));
    }, reportError);
    return () => {
      wanted = false;
    };
  }, []);
  usePaper(sizes === null ? null : job, onDone);
  return (
    <PrintSheet>
      {pages.map(({ key, ...from }) => (
        <HandoutPage
          key={key}
          {...from}
          level={1}
          size={sizes?.get(key) ?? 11}
          page={(element) => {
            if (element === null) drawn.current.delete(key);
            else drawn.current.set(key, element);
          }}
        />
      ))}
    </PrintSheet>
  );
}

import { useEffect, useRef, useState } from 'react';
import { PrintSheet } from '#ui/print-sheet';
import type { PackPage } from './handout-pack';
import { HandoutPage } from './handout-page';
import { pageFit } from './page-fit';

export interface HandoutPrintProps {
  readonly pages: readonly PackPage[];
  /** What the file is called where the printer makes one, and what its readers are told first. */
  readonly title: string;
  readonly onDone: () => void;
}

/** Hands pages to the printer, each in letters with which it is one page; gone when the printer's window is. */
export function HandoutPrint({ pages, title, onDone }: HandoutPrintProps) {
  const drawn = useRef(new Map<string, HTMLElement>());
  const [sizes, setSizes] = useState<ReadonlyMap<string, number> | null>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    let wanted = true;
    document.fonts.ready.then(() => {
      if (wanted) setSizes(new Map([...drawn.current].map(([key, page]) => [key, pageFit(page).size])));
    }, reportError);
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => {
    if (sizes === null) return undefined;
    const before = document.title;
    const leave = (): void => done.current();
    document.title = title;
    window.addEventListener('afterprint', leave);
    window.print();
    return () => {
      window.removeEventListener('afterprint', leave);
      document.title = before;
    };
  }, [sizes, title]);
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

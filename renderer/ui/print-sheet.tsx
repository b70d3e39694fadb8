import './print-sheet.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What a printer gets in place of the page, and nothing else of it; on the screen it is not to be seen. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(<div className="print-sheet">{children}</div>, document.body);
}

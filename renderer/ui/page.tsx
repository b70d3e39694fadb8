import './page.css';
import type { ReactNode } from 'react';

export interface PageProps {
  readonly heading: string;
  /** One sentence under the heading. */
  readonly lead?: string;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A place of the app: heading, lead, body. It is the page's `main`. */
export function Page({ heading, lead, actions, children }: PageProps) {
  return (
    <main className="page">
      <header className="page-head">
        <div>
          <h1 className="page-heading">{heading}</h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      <div className="page-body">{children}</div>
    </main>
  );
}

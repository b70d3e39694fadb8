import './gate-page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '#ui/say';
import { QuietRoom } from './quiet-room';

export interface GatePageProps {
  readonly title: string;
  readonly lead?: string;
  /** The lamp burns: the records are opening. */
  readonly isLit?: boolean;
  /** Its first field has the focus; otherwise its title takes it. */
  readonly hasField?: boolean;
  readonly children: ReactNode;
}

/** A whole window before the records, in a quiet room at dusk. */
export function GatePage({ title, lead, isLit = false, hasField = false, children }: GatePageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasField && title !== '') heading.current?.focus({ preventScroll: true });
  }, [title, hasField]);
  return (
    <main className="gate">
      <div className="gate-side">
        <p className="gate-brand">{say('app.name')}</p>
        <div className="gate-body">
          <header>
            <h1 className="gate-title" tabIndex={-1} ref={heading}>
              {title}
            </h1>
            {lead !== undefined && <p className="gate-lead">{lead}</p>}
          </header>
          {children}
        </div>
      </div>
      <QuietRoom isLit={isLit} />
    </main>
  );
}

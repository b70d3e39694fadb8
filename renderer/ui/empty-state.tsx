import './empty-state.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What the place is for. */
  readonly children: ReactNode;
  /** The one next step, a primary button. */
  readonly action?: ReactNode;
}

/** A place with nothing in it yet: what it is for, and the one next step. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <span className="empty-state-lamp">
        <Icon aria-hidden />
      </span>
      <h2 className="empty-state-title">{title}</h2>
      <p className="empty-state-words">{children}</p>
      {action}
    </section>
  );
}

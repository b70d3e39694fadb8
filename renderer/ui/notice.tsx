import './notice.css';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done about it: a link or a button. */
  readonly action?: ReactNode;
  /** `warn`: something may be lost if nothing is done. */
  readonly tone?: 'quiet' | 'warn';
}

/** Something that a person should know of, in its own time. */
export function Notice({ icon: Icon, title, children, action, tone = 'quiet' }: NoticeProps) {
  const id = useId();
  return (
    <section className={`notice notice-${tone}`} aria-labelledby={id}>
      <Icon className="icon" aria-hidden />
      <div className="notice-body">
        <p className="notice-title" id={id}>
          {title}
        </p>
        <div className="notice-words">{children}</div>
      </div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </section>
  );
}

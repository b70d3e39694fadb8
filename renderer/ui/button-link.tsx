import './button.css';
import type { LucideIcon } from 'lucide-react';

export interface ButtonLinkProps {
  readonly children: string;
  readonly href: string;
  readonly icon?: LucideIcon;
  readonly variant?: 'primary' | 'quiet' | 'plain';
}

/** A way to another place that looks like a button. */
export function ButtonLink({ children, href, icon: Icon, variant = 'quiet' }: ButtonLinkProps) {
  return (
    <a className={`button button-${variant}`} href={href}>
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="button-word">{children}</span>
    </a>
  );
}

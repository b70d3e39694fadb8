import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

export interface PreflightRowProps {
  readonly name: string;
  /** `open`: not known yet. */
  readonly is: 'good' | 'wanting' | 'open';
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

const icons = { good: CircleCheck, wanting: CircleAlert, open: CircleDashed } as const;

/** One thing that a class needs of the computer. */
export function PreflightRow({ name, is, children, action }: PreflightRowProps) {
  const say = useSay();
  const Icon = icons[is];
  return (
    <li className="preflight-row" data-is={is}>
      <Icon className="icon" aria-hidden />
      <p className="preflight-name">
        {name}
        {is === 'wanting' && <VisuallyHidden> {say('preflight.wanting')}</VisuallyHidden>}
      </p>
      <div className="preflight-words">{children}</div>
      {action}
    </li>
  );
}

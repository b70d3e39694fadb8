import './part-section.css';
import { ChevronDown, CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSay } from '#ui/say';
import type { FieldWanted } from './field-in-sight';

export interface PartSectionProps {
  readonly heading: string;
  /** What it comes to now, while it is folded up. */
  readonly summary?: string;
  /** Fields of the part in it, as findings begin them: `lines`, `sound`. */
  readonly fields: readonly string[];
  /** Open at first; left out: folded up. */
  readonly isOpen?: boolean;
  readonly wanted: FieldWanted | null;
  /** How many findings are in it. */
  readonly problems: number;
  readonly children: ReactNode;
}

/** Some fields of a part under one heading. It opens by itself when one of its fields is wanted. */
export function PartSection(props: PartSectionProps) {
  const { heading, summary = '', fields, wanted, problems } = props;
  const say = useSay();
  const [isOpen, open] = useState(props.isOpen ?? false);
  const [went, go] = useState<FieldWanted | null>(null);
  if (wanted !== went) {
    go(wanted);
    if (wanted !== null && fields.some((field) => wanted.field.startsWith(field))) open(true);
  }
  return (
    <details className="part-section" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <h3 className="part-section-heading">{heading}</h3>
        <span className="part-section-summary">{isOpen ? '' : summary}</span>
        {!isOpen && problems > 0 && (
          <span className="part-section-problems">
            <CircleAlert className="icon" aria-hidden />
            {say('editor.to-mend', { count: problems })}
          </span>
        )}
        <ChevronDown className="icon part-section-turn" aria-hidden />
      </summary>
      {isOpen && <div className="part-section-body">{props.children}</div>}
    </details>
  );
}

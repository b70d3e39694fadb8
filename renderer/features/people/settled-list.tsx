import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Button } from '#ui/button';

export interface SettledListProps {
  readonly heading: string;
  readonly icon: LucideIcon;
  /** What takes one back; its name says which. */
  readonly word: string;
  /** `onPress` null: something later has to be taken back before. */
  readonly rows: readonly { readonly id: string; readonly text: string; readonly onPress: (() => void) | null }[];
}

/** Questions that were answered, each with the way to take the answer back. */
export function SettledList({ heading, icon, word, rows }: SettledListProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="twice-settled" id={id}>
        {heading}
      </h2>
      <ul className="twice-pairs">
        {rows.map(({ id: row, text, onPress }) => (
          <li className="twice-head" key={row}>
            <span>{text}</span>
            {onPress !== null && (
              <Button icon={icon} label={`${word}: ${text}`} onPress={onPress}>
                {word}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

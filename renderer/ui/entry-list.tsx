import './entry-list.css';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';

export interface EntryListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly blank: Entry;
  readonly onChange: (entries: readonly Entry[]) => void;
  /** `entry` and `out` name one by its number, counted from 1; `outShort` is what stands on its button. */
  readonly words: {
    readonly add: string;
    readonly entry: (no: number) => string;
    readonly out: (no: number) => string;
    readonly outShort: string;
  };
  /** The fields of one. */
  readonly children: (entry: Entry, place: number, change: (to: Partial<Entry>) => void) => ReactNode;
}

/** Several entries of one kind, that are added and taken out; the focus goes where the hand goes on. */
export function EntryList<Entry>({ entries, blank, onChange, words, children }: EntryListProps<Entry>) {
  const list = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<{ readonly place: number } | null>(null);
  useEffect(() => {
    if (next === null) return;
    const groups = [...(list.current?.querySelectorAll('.entry') ?? [])];
    const field = groups[Math.min(next.place, groups.length - 1)]?.querySelector<HTMLElement>('input');
    (field ?? list.current?.querySelector<HTMLElement>(':scope > .button'))?.focus();
  }, [next]);
  return (
    <div className="entry-list" ref={list}>
      {entries.map((entry, place) => (
        // An entry has no name of its own, and none is moved.
        <div className="entry-fields entry" key={place} role="group" aria-label={words.entry(place + 1)}>
          {children(entry, place, (to) => onChange(entries.with(place, { ...entry, ...to })))}
          <Button
            variant="plain"
            icon={Trash2}
            label={words.out(place + 1)}
            onPress={() => {
              onChange(entries.toSpliced(place, 1));
              setNext({ place });
            }}
          >
            {words.outShort}
          </Button>
        </div>
      ))}
      <Button
        variant="plain"
        icon={Plus}
        onPress={() => {
          onChange([...entries, blank]);
          setNext({ place: entries.length });
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}

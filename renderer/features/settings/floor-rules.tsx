import './floor-rules.css';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { draftsOf, type FloorDraft, floorsOf, mostFloors, typedInto, withEmpty } from './floor-drafts';
import { FloorRow } from './floor-row';
import { Section } from './section';

export interface FloorRulesProps {
  readonly floors: Settings['floors'];
  readonly change: (to: Partial<Settings>) => void;
}

/** How long a class has to last by the rules of payers and sites, as the facilitator writes them down. */
export function FloorRules({ floors, change }: FloorRulesProps) {
  const say = useSay();
  const tell = useTell();
  const list = useRef<HTMLDivElement>(null);
  const [drafts, setDrafts] = useState(() => draftsOf(floors));
  const newest = useRef(drafts);
  const take = (next: readonly FloorDraft[]): void => {
    newest.current = next;
    setDrafts(next);
    change({ floors: floorsOf(next) });
  };
  const remove = (gone: FloorDraft): void => {
    const at = newest.current.indexOf(gone);
    take(newest.current.filter((one) => one !== gone));
    list.current?.focus();
    if (gone.name.trim() === '' && gone.minutes.trim() === '') return;
    const name = gone.name.trim();
    tell({
      text: name === '' ? say('rules.removed-nameless') : say('rules.removed', { name }),
      action: { word: say('rules.undo'), onPress: () => take(newest.current.toSpliced(at, 0, gone)) },
    });
  };
  return (
    <Section heading={say('rules.floors')} lead={say('rules.floors-lead')}>
      <p className="settings-words">{say('rules.floors-own')}</p>
      <div className="floor-list" tabIndex={-1} ref={list}>
        {drafts.length === 0 && <p>{say('rules.floors-none')}</p>}
        {drafts.map((draft, index) => (
          <FloorRow
            key={draft.key}
            draft={draft}
            number={index + 1}
            onType={(typed) => take(newest.current.map((one) => (one === draft ? typedInto(one, typed) : one)))}
            onRemove={() => remove(draft)}
          />
        ))}
      </div>
      <div className="settings-actions">
        <Button icon={Plus} onPress={() => take(withEmpty(newest.current))} isDisabled={drafts.length >= mostFloors}>
          {say('rules.add')}
        </Button>
      </div>
    </Section>
  );
}

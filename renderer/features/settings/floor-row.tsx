import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { draftProblems, type FloorDraft } from './floor-drafts';

export interface FloorRowProps {
  readonly draft: FloorDraft;
  /** From 1. */
  readonly number: number;
  readonly onType: (typed: Partial<Pick<FloorDraft, 'name' | 'minutes'>>) => void;
  readonly onRemove: () => void;
}

/** One rule of a payer or a site. What is missing is said once somebody has left the row, or has had it whole before. */
export function FloorRow({ draft, number, onType, onRemove }: FloorRowProps) {
  const say = useSay();
  const [wasLeft, setLeft] = useState(false);
  const problems = draftProblems(draft);
  const isTold = wasLeft || draft.kept !== null;
  const name = draft.name.trim();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes that the focus has left the row
    <div
      className="floor-row"
      role="group"
      aria-label={say('rules.floor', { number })}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setLeft(true);
      }}
    >
      <TextField
        label={say('rules.name')}
        value={draft.name}
        onChange={(typed) => onType({ name: typed })}
        autoFocus={draft.kept === null && draft.name === ''}
        problem={isTold && problems.name ? say('rules.name-problem') : undefined}
      />
      <TextField
        label={say('rules.minutes')}
        value={draft.minutes}
        onChange={(typed) => onType({ minutes: typed })}
        problem={isTold && problems.minutes ? say('rules.minutes-problem') : undefined}
      />
      <Button
        variant="plain"
        icon={Trash2}
        onPress={onRemove}
        {...(name === '' ? {} : { label: say('rules.remove-named', { name }) })}
      >
        {say('rules.remove')}
      </Button>
    </div>
  );
}

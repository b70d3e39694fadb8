import { attended, type Mark, marks } from '#core/session/mark';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TimeField } from '#ui/time-field';
import type { AmendDraft } from './amend-draft';

export interface AmendMarkFieldsProps {
  readonly draft: AmendDraft;
  readonly onChange: (change: Partial<AmendDraft>) => void;
  readonly isBadTime: boolean;
  /** False: the class has no times. */
  readonly isHeld: boolean;
  /** True: nobody is put on a list without a mark. */
  readonly isNew?: boolean;
}

function wasThere(mark: Mark | 'none'): boolean {
  return mark !== 'none' && attended.includes(mark);
}

/** A mark that is given afterwards; of whoever was there also when they came and went, so that their minutes are right. */
export function AmendMarkFields({ draft, onChange, isBadTime, isHeld, isNew = false }: AmendMarkFieldsProps) {
  const say = useSay();
  const choices = isNew ? marks : ([...marks, 'none'] as const);
  return (
    <>
      <Select
        label={say('attended.mark')}
        options={choices.map((id) => ({ id, word: say(`mark.${id}`) }))}
        value={draft.mark}
        onChange={(to) => onChange({ mark: to })}
      />
      {isHeld && wasThere(draft.mark) && <AmendTimeFields draft={draft} onChange={onChange} isBadTime={isBadTime} />}
    </>
  );
}

/** When somebody came and went. */
export function AmendTimeFields({
  draft,
  onChange,
  isBadTime,
}: Pick<AmendMarkFieldsProps, 'draft' | 'onChange' | 'isBadTime'>) {
  const say = useSay();
  const problem = isBadTime ? say('amend.bad-time') : undefined;
  return (
    <>
      <TimeField
        label={say('times.arrived')}
        isPatient
        value={draft.arrived}
        onChange={(to) => onChange({ arrived: to })}
        problem={problem}
      />
      <TimeField
        label={say('times.left')}
        isPatient
        value={draft.left}
        onChange={(to) => onChange({ left: to })}
        problem={problem}
      />
    </>
  );
}

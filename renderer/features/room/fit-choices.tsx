import type { FitRule } from '#core/session/fit';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import type { FitView } from './fit-view';

export interface FitChoicesProps {
  readonly rule: FitRule;
  readonly view: FitView;
  readonly onChange: (rule: FitRule) => void;
}

/** How time is shared, and whether it is given back too; while every part is at its least there is nothing to share. */
export function FitChoices({ rule, view, onChange }: FitChoicesProps) {
  const say = useSay();
  const givers = view.rows.filter(({ mayShrink }) => mayShrink);
  const from = typeof rule.share === 'object' ? rule.share.from : null;
  const takeFrom = (part: string | undefined): void => {
    if (part !== undefined) onChange({ ...rule, share: { from: part } });
  };
  const ways = ['by-room', 'by-length', 'from'] as const;
  return (
    <div className="fit-choices">
      <Segmented
        label={say('fit.share')}
        options={ways
          .filter((way) => way !== 'from' || givers.length > 0 || from !== null)
          .map((id) => ({ id, word: say(`fit.share.${id}`) }))}
        value={typeof rule.share === 'object' ? 'from' : rule.share}
        onChange={(way) => (way === 'from' ? takeFrom(givers[0]?.id) : onChange({ ...rule, share: way }))}
      />
      {from !== null && (
        <Select
          label={say('fit.from')}
          options={view.rows
            .filter(({ id, mayShrink }) => mayShrink || id === from)
            .map(({ id, title }) => ({ id, word: title }))}
          value={from}
          onChange={takeFrom}
        />
      )}
      <Checkbox
        isChecked={rule.direction === 'two-way'}
        onChange={(both) => onChange({ ...rule, direction: both ? 'two-way' : 'one-way' })}
      >
        {say('fit.two-way')}
      </Checkbox>
    </div>
  );
}

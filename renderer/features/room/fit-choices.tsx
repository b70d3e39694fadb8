import type { FitRule, Share } from '#core/session/fit';
import { Checkbox } from '#ui/checkbox';
import type { Option } from '#ui/option';
import { type Say, useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { FitView } from './fit-view';

export interface FitChoicesProps {
  readonly rule: FitRule;
  readonly view: FitView;
  readonly onChange: (rule: FitRule) => void;
}

const wholes = ['by-room', 'by-length'] as const;

/** Each way as one choice; parts have a mark before their id, so that none is taken for a way. */
function idOf(share: Share): string {
  return typeof share === 'object' ? `from ${share.from}` : share;
}

function sharesOf({ rows }: FitView, chosen: Share): readonly Share[] {
  const from = typeof chosen === 'object' ? chosen.from : null;
  const givers = rows.filter(({ id, mayShrink }) => mayShrink || id === from);
  return [...wholes, ...givers.map(({ id }) => ({ from: id }))];
}

function optionsOf(say: Say, { rows }: FitView, shares: readonly Share[]): readonly Option[] {
  return shares.map((share) => {
    const title = typeof share === 'object' ? (rows.find(({ id }) => id === share.from)?.title ?? '') : '';
    const word = typeof share === 'object' ? say('fit.share.from', { title }) : say(`fit.share.${share}`);
    return { id: idOf(share), word };
  });
}

/** How time is shared, and whether it is given back too; while every part is at its least there is nothing to share. */
export function FitChoices({ rule, view, onChange }: FitChoicesProps) {
  const say = useSay();
  const shares = sharesOf(view, rule.share);
  return (
    <div className="fit-choices">
      <Select
        label={say('fit.share')}
        options={optionsOf(say, view, shares)}
        value={idOf(rule.share)}
        onChange={(id) => {
          const share = shares.find((one) => idOf(one) === id);
          if (share !== undefined) onChange({ ...rule, share });
        }}
      />
      <Checkbox
        isChecked={rule.direction === 'two-way'}
        onChange={(both) => onChange({ ...rule, direction: both ? 'two-way' : 'one-way' })}
      >
        {say('fit.two-way')}
      </Checkbox>
    </div>
  );
}

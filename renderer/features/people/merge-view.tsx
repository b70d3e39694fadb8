import { useCallback, useState } from 'react';
import { type MergePair, type MergePreview, type PersonDigest, people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { fullName, type Person, personCode } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { isolated } from '#ui/isolated';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { useFieldTold } from './field-told';
import { MergeGains } from './merge-gains';

export interface MergeViewProps {
  readonly one: PersonDigest;
  readonly other: PersonDigest;
  readonly onMerged: (id: string, name: string) => void;
}

type Side = 'kept' | 'gone';

/** Two entries side by side: which one stays, which value counts where both say something, and what the other adds. */
export function MergeView({ one, other, onMerged }: MergeViewProps) {
  const say = useSay();
  const [isTurned, turn] = useState(false);
  const at = isTurned ? { kept: other.id, gone: one.id } : { kept: one.id, gone: other.id };
  return (
    <div className="twice-view">
      <Segmented
        label={say('twice.keep')}
        value={isTurned ? 'other' : 'one'}
        onChange={(to) => turn(to === 'other')}
        options={[
          { id: 'one', word: `${isolated(fullName(one))}, ${personCode(one.id)}` },
          { id: 'other', word: `${isolated(fullName(other))}, ${personCode(other.id)}` },
        ]}
      />
      <Choosing key={at.kept} pair={at} onMerged={onMerged} />
    </div>
  );
}

function withChoices({ merged, gone }: MergePreview, choices: ReadonlyMap<keyof Person, Side>): Person {
  const fromGone = [...choices].flatMap(([field, side]) => (side === 'gone' ? [[field, gone[field]] as const] : []));
  return { ...merged, ...Object.fromEntries(fromGone) };
}

interface ChoosingProps {
  readonly pair: MergePair;
  readonly onMerged: MergeViewProps['onMerged'];
}

function Choosing({ pair, onMerged }: ChoosingProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { word, told } = useFieldTold();
  const ask = useCallback(() => people.mergePreview({ kept: pair.kept, gone: pair.gone }), [pair.kept, pair.gone]);
  const { value: answer, again } = useAsked(ask);
  const [isMerging, setMerging] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<keyof Person, Side>>(new Map());
  if (answer === undefined) return null;
  if (!answer.done) return <p role="alert">{say(`why.${answer.why}`)}</p>;
  const preview = answer.value;
  const { kept, gone, differs, groups, sessions, both, revisions } = preview;
  const person = withChoices(preview, choices);
  const merge = async (): Promise<void> => {
    setMerging(true);
    const made = await attempt(people.merge(pair, { person, revisions }));
    setMerging(false);
    if (made !== null) onMerged(made.value.id, fullName(person));
    // Changed elsewhere meanwhile: what is there now is shown, and compared again.
    else again();
  };
  return (
    <>
      {differs.map((field) => (
        <Segmented
          key={field}
          label={say('twice.choose', { field: word(field) })}
          value={choices.get(field) ?? 'kept'}
          onChange={(side) => setChoices((before) => new Map(before).set(field, side))}
          options={[
            { id: 'kept', word: told(kept, field).join('; ') },
            { id: 'gone', word: told(gone, field).join('; ') },
          ]}
        />
      ))}
      <MergeGains preview={preview} />
      {groups.length + sessions > 0 && <p>{say('twice.groups', { count: groups.length, sessions })}</p>}
      {both > 0 && <p>{say('twice.both', { count: both })}</p>}
      <Button variant="primary" isDisabled={isMerging} onPress={() => void merge()}>
        {say('twice.merge')}
      </Button>
    </>
  );
}

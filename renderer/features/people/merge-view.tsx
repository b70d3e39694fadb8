import { useCallback, useState } from 'react';
import { type MergePair, type MergePreview, type PersonDigest, people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { fullName, type Person, personCode } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

export interface MergeViewProps {
  readonly one: PersonDigest;
  readonly other: PersonDigest;
  readonly onMerged: (id: string, name: string) => void;
}

type Side = 'kept' | 'gone';

/** Two entries side by side: which one stays, and which value counts where both say something. */
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
          { id: 'one', word: `${fullName(one)}, ${personCode(one.id)}` },
          { id: 'other', word: `${fullName(other)}, ${personCode(other.id)}` },
        ]}
      />
      <Choosing key={at.kept} pair={at} onMerged={onMerged} />
    </div>
  );
}

function told(value: Person[keyof Person]): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value ?? '');
  return Object.values(value).filter(Boolean).join(', ');
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
  const ask = useCallback(() => people.mergePreview({ kept: pair.kept, gone: pair.gone }), [pair.kept, pair.gone]);
  const { value: answer } = useAsked(ask);
  const [isMerging, setMerging] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<keyof Person, Side>>(new Map());
  if (answer === undefined) return null;
  if (!answer.done) return <p role="alert">{say(`why.${answer.why}`)}</p>;
  const preview = answer.value;
  const { kept, gone, differs, groups, sessions, both } = preview;
  const person = withChoices(preview, choices);
  const merge = async (): Promise<void> => {
    setMerging(true);
    const made = await attempt(people.merge(pair, person));
    setMerging(false);
    if (made !== null) onMerged(made.value.id, fullName(person));
  };
  return (
    <>
      {differs.map((field) => (
        <Segmented
          key={field}
          label={say('twice.choose', { field: fieldWord(field) })}
          value={choices.get(field) ?? 'kept'}
          onChange={(side) => setChoices((before) => new Map(before).set(field, side))}
          options={[
            { id: 'kept', word: told(kept[field]) },
            { id: 'gone', word: told(gone[field]) },
          ]}
        />
      ))}
      {groups.length + sessions > 0 && <p>{say('twice.groups', { count: groups.length, sessions })}</p>}
      {both > 0 && <p>{say('twice.both', { count: both })}</p>}
      <Button variant="primary" isDisabled={isMerging} onPress={() => void merge()}>
        {say('twice.merge')}
      </Button>
    </>
  );

  function fieldWord(field: MergePreview['differs'][number]): string {
    switch (field) {
      case 'coverage':
        return say('person.payer-heading');
      case 'diagnoses':
        return say('person.diagnosis.code');
      case 'consents':
        return say('person.consents');
      case 'emergency':
        return say('person.emergency');
      case 'holds':
        return say('person.no-holds');
      default:
        return say(`person.${field}`);
    }
  }
}

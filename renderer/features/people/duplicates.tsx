import './people.css';
import { Combine, Split } from 'lucide-react';
import { useState } from 'react';
import { type Duplicate, people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { fullName } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { MergeView } from './merge-view';

function keyOf({ one, other }: Duplicate): string {
  return `${one.id} ${other.id}`;
}

/** Entries that look like one person, compared side by side, and made one. */
export function Duplicates() {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const found = useAsked(people.duplicates);
  const past = useAsked(people.merges);
  const [opened, open] = useState<string | null>(null);
  const renew = (): void => {
    open(null);
    found.again();
    past.again();
  };
  const part = async (id: string): Promise<void> => {
    if ((await attempt(people.unmerge(id))) === null) return;
    tell({ text: say('twice.undone') });
    renew();
  };
  const merged = (id: string, name: string): void => {
    const action = { word: say('person.undo'), onPress: () => void part(id) };
    tell({ text: say('twice.merged', { name }), action });
    renew();
  };
  const parted = past.value?.filter(({ undone }) => !undone) ?? [];
  return (
    <Page heading={say('twice.heading')} lead={say('twice.lead')}>
      {found.value === undefined && !found.failed && <p role="status">{say('twice.looking')}</p>}
      {found.failed && (
        <p role="alert">
          {say('roster.failed')} <Button onPress={found.again}>{say('roster.again')}</Button>
        </p>
      )}
      {found.value?.length === 0 && <p role="status">{say('twice.none')}</p>}
      <ul className="twice-pairs">
        {found.value?.map((pair) => {
          const name = say('twice.pair', { one: fullName(pair.one), other: fullName(pair.other) });
          const key = keyOf(pair);
          return (
            <li key={key}>
              <div className="twice-head">
                <span>{name}</span>
                <span className="roster-quiet">{pair.why.map((one) => say(`person.alike.${one}`)).join(', ')}</span>
                <Button
                  icon={Combine}
                  label={`${say('twice.look')}: ${name}`}
                  isExpanded={opened === key}
                  onPress={() => open(opened === key ? null : key)}
                >
                  {say('twice.look')}
                </Button>
              </div>
              {opened === key && <MergeView one={pair.one} other={pair.other} onMerged={merged} />}
            </li>
          );
        })}
      </ul>
      {parted.length > 0 && (
        <section aria-labelledby="twice-past">
          <h2 id="twice-past">{say('twice.past')}</h2>
          <ul className="twice-pairs">
            {parted.map(({ id, keptName, goneName, isLast }) => (
              <li className="twice-head" key={id}>
                <span>{say('twice.past-line', { gone: fullName(goneName), kept: fullName(keptName) })}</span>
                {isLast && (
                  <Button icon={Split} onPress={() => void part(id)}>
                    {say('twice.part')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

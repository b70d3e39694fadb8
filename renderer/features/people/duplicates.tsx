import './people.css';
import { Combine, Split, Users } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Duplicate, people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { fullName } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { MergeView } from './merge-view';
import { SettledList } from './settled-list';

function keyOf({ one, other }: Pick<Duplicate, 'one' | 'other'>): string {
  return `${one.id} ${other.id}`;
}

/** Entries that look like one person, compared side by side, and made one or told apart. */
export function Duplicates() {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const found = useAsked(people.duplicates);
  const past = useAsked(people.merges);
  const apart = useAsked(people.toldApart);
  const [opened, open] = useState<string | null>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const renew = (): void => {
    open(null);
    found.again();
    past.again();
    apart.again();
    // What was pressed goes away with its row.
    count.current?.focus();
  };
  const nameOf = ({ one, other }: Pick<Duplicate, 'one' | 'other'>): string =>
    say('twice.pair', { one: fullName(one), other: fullName(other) });
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
  const tellApart = async (pair: Pick<Duplicate, 'one' | 'other'>, isApart: boolean): Promise<void> => {
    if ((await attempt(people.tellApart({ one: pair.one.id, other: pair.other.id }, isApart))) === null) return;
    const action = { word: say('person.undo'), onPress: () => void tellApart(pair, false) };
    const text = say(isApart ? 'twice.told-apart' : 'twice.asked-again', { pair: nameOf(pair) });
    tell(isApart ? { text, action } : { text });
    renew();
  };
  const merges = past.value?.filter(({ undone }) => !undone) ?? [];
  return (
    <Page heading={say('twice.heading')} lead={say('twice.lead')}>
      {found.failed && (
        <p role="alert">
          {say('roster.failed')} <Button onPress={found.again}>{say('roster.again')}</Button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={count}>
        {found.value === undefined ? say('twice.looking') : say('twice.count', { count: found.value.length })}
      </p>
      <ul className="twice-pairs">
        {found.value?.map((pair) => {
          const name = nameOf(pair);
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
                <Button
                  icon={Users}
                  variant="plain"
                  label={`${say('twice.apart')}: ${name}`}
                  onPress={() => void tellApart(pair, true)}
                >
                  {say('twice.apart')}
                </Button>
              </div>
              {opened === key && <MergeView one={pair.one} other={pair.other} onMerged={merged} />}
            </li>
          );
        })}
      </ul>
      <SettledList
        heading={say('twice.past')}
        icon={Split}
        word={say('twice.part')}
        rows={merges.map(({ id, keptName, goneName, isLast }) => {
          const text = say('twice.past-line', { gone: fullName(goneName), kept: fullName(keptName) });
          return { id, text, onPress: isLast ? () => void part(id) : null };
        })}
      />
      <SettledList
        heading={say('twice.apart-list')}
        icon={Combine}
        word={say('twice.ask-again')}
        rows={
          apart.value?.map((pair) => ({
            id: keyOf(pair),
            text: nameOf(pair),
            onPress: () => void tellApart(pair, false),
          })) ?? []
        }
      />
    </Page>
  );
}

import { Trash2 } from 'lucide-react';
import type { Wellbeing } from '#bridge/wellbeing';
import type { StressTheme } from '#core/wellbeing/stress-theme';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface TickedListProps {
  readonly list: Wellbeing['sources'][number];
  readonly themes: readonly StressTheme[];
  readonly onRemove: () => void;
}

/** What somebody ticked on one day, by theme. */
export function TickedList({ list: { at, ticked }, themes, onRemove }: TickedListProps) {
  const say = useSay();
  return (
    <div className="ticked-list">
      <div className="ticked-head">
        <h4>{say('sources.of', { at })}</h4>
        <Button variant="plain" icon={Trash2} label={say('sources.remove-one', { at })} onPress={onRemove}>
          {say('wellbeing.remove')}
        </Button>
      </div>
      {ticked.length === 0 && <p className="wellbeing-quiet">{say('sources.none')}</p>}
      <dl>
        {themes.map(({ id, name, items }) => {
          const here = items.filter((item) => ticked.includes(item.id));
          return here.length === 0 ? null : (
            <div key={id}>
              <dt>{name}</dt>
              {here.map((item) => (
                <dd key={item.id}>{item.text}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}

import './stress-sources.css';
import { ListChecks } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useAsked } from '#bridge/use-asked';
import { type Wellbeing, wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { StressChecklist } from './stress-checklist';
import { TickedList } from './ticked-list';
import { useSourcesDoings } from './use-sources-doings';

export interface StressSourcesProps {
  readonly told: Wellbeing;
  readonly onChanged: () => void;
}

/** What weighs on somebody, in our own words: the newest list, the ones before it, and a new one. */
export function StressSources({ told, onChanged }: StressSourcesProps) {
  const say = useSay();
  const { person, consent, sources } = told;
  const ask = useCallback(() => wellbeing.stressSources(), []);
  const { value: themes = [] } = useAsked(ask);
  const { remove, tellKept } = useSourcesDoings(person, onChanged);
  const [isOpen, setOpen] = useState(false);
  const [newest, ...earlier] = sources;
  const shown = (list: Wellbeing['sources'][number]) => (
    <TickedList key={list.id} list={list} themes={themes} onRemove={() => void remove(list.id)} />
  );
  return (
    <section className="series" aria-labelledby="stress-sources">
      <h3 id="stress-sources">{say('sources.heading')}</h3>
      <p className="wellbeing-quiet">{say('sources.lead')}</p>
      {newest !== undefined && shown(newest)}
      {earlier.length > 0 && (
        <details>
          <summary>{say('sources.earlier', { count: earlier.length })}</summary>
          {earlier.map(shown)}
        </details>
      )}
      {consent === 'given' && (
        <div>
          <Button icon={ListChecks} onPress={() => setOpen(true)}>
            {say('sources.open')}
          </Button>
        </div>
      )}
      <Dialog
        title={say('sources.heading')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{say('ratings.close')}</Button>}
      >
        <StressChecklist
          person={person}
          themes={themes}
          onKept={(id) => {
            setOpen(false);
            onChanged();
            tellKept(id);
          }}
        />
      </Dialog>
    </section>
  );
}

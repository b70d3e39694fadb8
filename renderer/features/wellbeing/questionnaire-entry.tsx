import { ClipboardPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useAsked } from '#bridge/use-asked';
import { wellbeing } from '#bridge/wellbeing';
import { ratingId } from '#core/wellbeing/rating';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { today } from './given-day-field';
import { SheetSteps } from './sheet-steps';
import type { When } from './when-fields';

export interface QuestionnaireEntryProps {
  readonly person: string;
  readonly onKept: () => void;
}

/** Opens the screen on which a questionnaire is entered from paper: twice, so that a slip shows. */
export function QuestionnaireEntry(props: QuestionnaireEntryProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={ClipboardPlus} onPress={() => setOpen(true)}>
        {say('wellbeing.enter')}
      </Button>
      <Dialog
        title={say('wellbeing.enter')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{say('ratings.close')}</Button>}
      >
        <Entering {...props} />
      </Dialog>
    </>
  );
}

function Entering({ person, onKept }: QuestionnaireEntryProps) {
  const say = useSay();
  const ask = useCallback(() => wellbeing.instruments(), []);
  const { value, failed, again } = useAsked(ask);
  const [wanted, setWanted] = useState<string | null>(null);
  const [when, setWhen] = useState<When>(() => ({ day: today(), moment: 'during' }));
  const known = value?.done === true ? value.value : [];
  const offered = known.filter(({ instrument, removed }) => !removed && instrument.id !== ratingId);
  const chosen = offered.find(({ instrument }) => instrument.id === wanted);
  if (failed || value?.done === false) {
    return (
      <p>
        {say('own.failed')} <Button onPress={again}>{say('ratings.again')}</Button>
      </p>
    );
  }
  return (
    <div className="sheet-step">
      <Select
        label={say('wellbeing.which')}
        options={offered.map(({ instrument: { id, name } }) => ({ id, word: name }))}
        value={wanted}
        onChange={setWanted}
      />
      {chosen !== undefined && (
        <>
          {chosen.instrument.note !== '' && <p className="wellbeing-quiet">{chosen.instrument.note}</p>}
          <SheetSteps
            key={chosen.instrument.id}
            listed={chosen}
            person={person}
            when={{ value: when, onChange: setWhen }}
            onKept={onKept}
          />
        </>
      )}
    </div>
  );
}

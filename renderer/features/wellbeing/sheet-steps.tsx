import { useState } from 'react';
import type { KnownInstrument } from '#bridge/wellbeing';
import type { Score } from '#core/wellbeing/score';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ScoreView } from './score-view';
import { SheetForm } from './sheet-form';
import type { WhenFieldsProps } from './when-fields';

export interface SheetStepsProps {
  readonly listed: KnownInstrument;
  readonly person: string;
  readonly when: WhenFieldsProps;
  readonly onKept: () => void;
}

/** A sheet on its way: entered twice, then what it comes to. */
export function SheetSteps({ onKept, ...sheet }: SheetStepsProps) {
  const say = useSay();
  const [kept, setKept] = useState<Score | null>(null);
  return (
    <div className="sheet-step">
      {kept === null && (
        <SheetForm
          {...sheet}
          onKept={(score) => {
            setKept(score);
            onKept();
          }}
        />
      )}
      {/* There before its text, so that it is read out. */}
      <div role="status">{kept !== null && <ScoreView score={kept} />}</div>
      {kept !== null && (
        <div>
          <Button autoFocus onPress={() => setKept(null)}>
            {say('wellbeing.another')}
          </Button>
        </div>
      )}
    </div>
  );
}

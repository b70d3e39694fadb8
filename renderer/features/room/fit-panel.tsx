import './fit.css';
import { FoldVertical, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Instant } from '#core/time/instant';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { FitChoices } from './fit-choices';
import { FitLeaveOut } from './fit-leave-out';
import { FitOutcome } from './fit-outcome';
import { FitStrips } from './fit-strips';
import { dropOf, type FitChoice, fitView, usualChoice } from './fit-view';

export interface FitPanelProps {
  readonly room: RoomSnapshot;
  /** What is shown is what a fit at this moment would do. */
  readonly now: Instant;
  readonly onApply: (choice: FitChoice) => void;
  readonly onClose: () => void;
  /** Its first button takes the focus, so that Enter does what is shown. */
  readonly takesFocus?: boolean;
}

/** What a fit would make of each part that is left, before anything is done: no trap, Enter does it and Escape closes it. */
export function FitPanel({ room, now, onApply, onClose, takesFocus = false }: FitPanelProps) {
  const say = useSay();
  const heading = useId();
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // On a small screen the room is one column, and this lies below its fold.
    if (takesFocus) panel.current?.scrollIntoView({ block: 'start' });
  }, [takesFocus]);
  const [{ rule, drop }, choose] = useState<FitChoice>(usualChoice);
  const view = fitView(room, now, { rule, drop });
  if (view === null) return null;
  const isIdle = view.changes === 0;
  const apply = (): void => {
    if (!isIdle) onApply({ rule, drop: dropOf(view) });
  };
  return (
    <form
      className="fit"
      ref={panel}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div className="fit-head">
        <div>
          <h2 className="fit-heading" id={heading}>
            {say('fit.title')}
          </h2>
          <FitOutcome view={view} zone={room.zone} />
        </div>
        <div className="fit-do">
          <Button
            variant={isIdle ? 'quiet' : 'primary'}
            icon={FoldVertical}
            isSubmit
            isDisabled={isIdle}
            autoFocus={takesFocus && !isIdle}
          >
            {say('fit.apply')}
          </Button>
          <Button icon={X} onPress={onClose} autoFocus={takesFocus && isIdle}>
            {say('ui.close')}
          </Button>
        </div>
      </div>
      <div className="fit-body">
        <FitStrips view={view} />
        <div className="fit-side">
          {view.leaveOut.length > 0 && (
            <FitLeaveOut choices={view.leaveOut} onChange={(out) => choose({ rule, drop: out })} />
          )}
          {view.shortBy === 0 && <FitChoices rule={rule} view={view} onChange={(to) => choose({ rule: to, drop })} />}
        </div>
      </div>
    </form>
  );
}

import { FileDown, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ToldSession } from '#bridge/attendance';
import { canSavePdf } from '#bridge/paper';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import { clockTime } from '#core/time/civil';
import { Button } from '#ui/button';
import { PrintSheet } from '#ui/print-sheet';
import { useSay } from '#ui/say';

export interface AttendancePaperProps {
  readonly told: ToldSession;
  /** What stands on the page below its heading. */
  readonly children: ReactNode;
}

/** Prints or saves the attendance of one session, with what was amended struck through as on the screen. */
export function AttendancePaper({ told, children }: AttendancePaperProps) {
  const say = useSay();
  const [job, ask] = useState<PaperJob | null>(null);
  const [outcome, setOutcome] = useState('');
  const { title, zone, began, ended, plannedStart } = told.summary;
  const day = say('sign.date', { date: began ?? plannedStart });
  const file = say('attended.file-title', { title, date: day });
  usePaper(job, (done) => {
    ask(null);
    setOutcome(done === 'printed' ? '' : say(`paper.${done}`, { title: file }));
  });
  const make = (way: PaperWay): void => {
    setOutcome('');
    const about = { kind: 'session', target: told.summary.id } as const;
    if (job === null) ask({ way, title: file, from: document.activeElement, about });
  };
  const mayFile = canSavePdf();
  return (
    <>
      <Button icon={Printer} onPress={() => make('print')}>
        {say(mayFile ? 'attended.print' : 'attended.print-or-save')}
      </Button>
      {mayFile && (
        <Button icon={FileDown} onPress={() => make('save')}>
          {say('attended.save')}
        </Button>
      )}
      <p role="status" className="attended-outcome">
        {outcome}
      </p>
      {job !== null && (
        <PrintSheet>
          <div className="attended-sheet">
            <h1>{title}</h1>
            <p>
              {day}
              {began !== null && ended !== null && `, ${clockTime(began, zone)} – ${clockTime(ended, zone)}`}
            </p>
            {children}
          </div>
        </PrintSheet>
      )}
    </>
  );
}

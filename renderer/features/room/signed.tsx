import { ArrowLeft, FileDown, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { act } from '#bridge/act';
import { canSavePdf } from '#bridge/paper';
import { records } from '#bridge/records';
import { csvType, saveFile } from '#bridge/save-file';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { SignOff } from '#core/attendance/sign-off';
import type { AsRun } from '#core/session/as-run';
import { civilDate } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ChainWords } from './chain-words';
import { CoSign } from './co-sign';
import { ReportSheet } from './report-sheet';
import { SignedBy } from './signed-by';

export interface SignedProps {
  readonly room: RoomSnapshot;
  readonly report: AsRun;
  readonly signed: SignOff;
}

/** The locked record: who signed it, and the file that it goes into. */
export function Signed({ room, report, signed }: SignedProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const seal = useRef<HTMLDivElement>(null);
  const day = room.run.began?.at ?? room.plannedStart;
  const date = civilDate(day, room.zone);
  // The form that had the focus is gone.
  useEffect(() => {
    seal.current?.focus({ preventScroll: true });
  }, []);
  const save = async (): Promise<void> => {
    const file = await attempt(records.exportCsv({ from: date, to: date }));
    if (file === null) return;
    const { pieces, summary } = file.value;
    const { name, sessions, lines } = summary;
    const saved = await saveFile({ name, pieces, type: csvType });
    setOutcome(saved === 'saved' ? say('sign.saved', { file: name, sessions, lines }) : say('sign.cancelled'));
  };
  return (
    <div className="signed">
      <div tabIndex={-1} ref={seal} className="signed-seal">
        <SignedBy signed={signed} zone={room.zone} />
      </div>
      <p className="sign-statement">{signed.statement}</p>
      {room.coSigned.map((each) => (
        <SignedBy key={each.at} signed={each} zone={room.zone} isSecond />
      ))}
      <ChainWords key={room.coSigned.length} />
      <div className="signed-actions">
        <Button variant="primary" icon={FileDown} onPress={() => void save()}>
          {say('sign.save')}
        </Button>
        <ReportPaper
          session={room.session}
          title={say('report.file-title', { title: room.plan.title, date: say('sign.date', { date: day }) })}
          onTold={setOutcome}
        />
        <Button icon={ArrowLeft} onPress={() => void attempt(act.leave())}>
          {say('room.back-to-today')}
        </Button>
      </div>
      <CoSign session={room.session} />
      <p className="signed-words">
        {say('report.print-words')} {say('sign.save-words', { date: say('sign.date', { date: day }) })}
      </p>
      <p className="signed-outcome" role="status">
        {outcome}
      </p>
      <ReportSheet room={room} report={report} signed={signed} />
    </div>
  );
}

interface ReportPaperProps {
  readonly session: string;
  readonly title: string;
  readonly onTold: (words: string) => void;
}

/** Prints or saves the report, which stands ready beside it. */
function ReportPaper({ session, title, onTold }: ReportPaperProps) {
  const say = useSay();
  const [job, ask] = useState<PaperJob | null>(null);
  usePaper(job, (outcome) => {
    ask(null);
    onTold(outcome === 'printed' ? '' : say(`paper.${outcome}`, { title }));
  });
  const make = (way: PaperWay): void => {
    if (job?.way !== 'save') {
      ask({ way, title, from: document.activeElement, about: { kind: 'report', target: session } });
    }
  };
  const mayFile = canSavePdf();
  return (
    <>
      <Button icon={Printer} onPress={() => make('print')}>
        {say(mayFile ? 'report.print' : 'report.print-or-save')}
      </Button>
      {mayFile && (
        <Button icon={FileDown} onPress={() => make('save')}>
          {say('report.save')}
        </Button>
      )}
    </>
  );
}

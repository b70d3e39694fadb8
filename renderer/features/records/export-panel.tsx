import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { type Dates, type ListedSession, records } from '#bridge/records';
import { csvType, saveFile } from '#bridge/save-file';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { exportForecast } from './export-forecast';

export interface ExportPanelProps {
  readonly sessions: readonly ListedSession[];
  readonly dates: Dates;
}

/** What a file of these days would hold, the button that saves it, and what came of that. */
export function ExportPanel({ sessions, dates }: ExportPanelProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const [isWriting, setWriting] = useState(false);
  const { sessions: count, lines, unsigned } = exportForecast(sessions);
  const save = async (): Promise<void> => {
    setOutcome('');
    setWriting(true);
    const file = await attempt(records.exportCsv(dates));
    setWriting(false);
    if (file === null) return;
    const { pieces, summary } = file.value;
    const { name, unusable, ...held } = summary;
    const saved = await saveFile({ name, pieces, type: csvType });
    const told = saved === 'saved' ? say('records.saved', { file: name, ...held }) : say('records.cancelled');
    setOutcome(unusable.length === 0 ? told : `${told} ${say('records.unusable', { count: unusable.length })}`);
  };
  return (
    <section className="export" aria-labelledby="export">
      <div>
        <h2 className="export-heading" id="export">
          {say('records.export-heading')}
        </h2>
        <p>
          {say('records.export-words', { sessions: count, lines })}{' '}
          {unsigned > 0 && <strong>{say('records.export-unsigned', { count: unsigned })}</strong>}
        </p>
        <p className="export-open">{say('records.export-open')}</p>
      </div>
      <Button
        variant={count > 0 ? 'primary' : 'quiet'}
        icon={FileDown}
        onPress={() => void save()}
        isDisabled={count === 0 || isWriting}
      >
        {say('records.export')}
      </Button>
      <p className="export-outcome" role="status">
        {isWriting ? say('records.writing') : outcome}
      </p>
    </section>
  );
}

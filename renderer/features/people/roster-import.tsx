import './people.css';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { type RosterImported, type RosterLook, roster } from '#bridge/people';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { FileButton } from '#ui/file-button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { ImportMatch } from './import-match';
import { peoplePathOf } from './people-pages';

type Brought = RosterLook & { readonly id: string };

/** Brings a list of people in: chosen or pasted, matched column by column, seen, and kept in one piece. */
export function RosterImport() {
  const say = useSay();
  const attempt = useAttempt();
  const [pasted, setPasted] = useState('');
  const [brought, setBrought] = useState<Brought | null>(null);
  const [outcome, setOutcome] = useState<RosterImported | null>(null);
  const bring = async (file: Blob): Promise<void> => {
    const look = await attempt(roster.bring(file));
    if (look !== null) setBrought(look.value);
  };
  const again = (): void => {
    if (brought !== null && outcome === null) void roster.drop(brought.id);
    setBrought(null);
    setOutcome(null);
    setPasted('');
  };
  return (
    <Page heading={say('import.heading')} lead={say('import.lead')}>
      {brought === null && (
        <div className="roster-bring">
          <FileButton icon={FileUp} endings={['.csv', '.tsv', '.txt', '.xlsx']} onChoose={(file) => void bring(file)}>
            {say('import.file')}
          </FileButton>
          <TextArea label={say('import.paste')} value={pasted} onChange={setPasted} />
          <Button
            variant="primary"
            isDisabled={pasted.trim() === ''}
            onPress={() => void bring(new Blob([pasted], { type: 'text/plain' }))}
          >
            {say('import.read')}
          </Button>
        </div>
      )}
      {brought !== null && outcome === null && (
        <ImportMatch key={brought.id} look={brought} onTaken={setOutcome} onAgain={again} />
      )}
      {outcome !== null && (
        <div className="roster-bring" role="status">
          <p>{say('import.done', { made: outcome.made, updated: outcome.updated, skipped: outcome.skipped })}</p>
          <ButtonLink variant="primary" href={`#${peoplePathOf({ is: 'roster' })}`}>
            {say('import.to-roster')}
          </ButtonLink>
          <Button onPress={again}>{say('import.again')}</Button>
        </div>
      )}
    </Page>
  );
}

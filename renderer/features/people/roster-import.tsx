import './people.css';
import { FileUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type RosterImported, type RosterLook, type RosterUndone, roster } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { FileButton } from '#ui/file-button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { useTell } from '#ui/toast';
import { ImportMatch } from './import-match';
import { ImportOutcome, useUndoneWords } from './import-outcome';
import { peoplePathOf } from './people-pages';

type Brought = RosterLook & { readonly id: string };

/** Brings a list of people in: chosen or pasted, matched column by column, seen, kept in one piece, and taken back in one. */
export function RosterImport() {
  const say = useSay();
  const attempt = useAttempt();
  const [pasted, setPasted] = useState('');
  const [isReading, setReading] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [outcome, setOutcome] = useState<RosterImported | null>(null);
  const [isAgain, setAgain] = useState(false);
  const { undone, isUndoing, undo, offer } = useImportUndo();
  const last = useAsked(roster.last).value ?? null;
  const bring = async (file: Blob): Promise<void> => {
    setReading(true);
    const look = await attempt(roster.bring(file));
    setReading(false);
    if (look !== null) setBrought(look.value);
  };
  const again = (): void => {
    if (brought !== null && outcome === null) void roster.drop(brought.id);
    setBrought(null);
    setOutcome(null);
    setPasted('');
    setAgain(true);
  };
  const taken = (value: RosterImported): void => {
    setOutcome(value);
    offer(value);
  };
  const before = outcome ?? last;
  return (
    <Page heading={say('import.heading')} lead={say('import.lead')}>
      {brought === null && (
        <div className="roster-bring">
          <FileButton
            icon={FileUp}
            endings={['.csv', '.tsv', '.txt', '.xlsx']}
            autoFocus={isAgain}
            onChoose={(file) => void bring(file)}
          >
            {say('import.file')}
          </FileButton>
          <TextArea label={say('import.paste')} value={pasted} onChange={setPasted} />
          <Button
            variant="primary"
            isDisabled={pasted.trim() === '' || isReading}
            onPress={() => void bring(new Blob([pasted], { type: 'text/plain' }))}
          >
            {say('import.read')}
          </Button>
          <p role="status">{isReading ? say('import.reading') : ''}</p>
        </div>
      )}
      {brought !== null && outcome === null && (
        <ImportMatch key={brought.id} look={brought} onTaken={taken} onAgain={again} />
      )}
      {before !== null && (brought === null || outcome !== null) && (
        <Result isFocused={outcome !== null} heading={say(outcome === null ? 'import.last' : 'import.outcome')}>
          <ImportOutcome
            outcome={before}
            undone={undone?.id === before.id ? undone.value : null}
            isUndoing={isUndoing}
            onUndo={() => void undo(before)}
          />
          {outcome !== null && (
            <div className="roster-next">
              <ButtonLink variant="primary" href={`#${peoplePathOf({ is: 'roster' })}`}>
                {say('import.to-roster')}
              </ButtonLink>
              <Button onPress={again}>{say('import.again')}</Button>
            </div>
          )}
        </Result>
      )}
    </Page>
  );
}

interface ResultProps {
  readonly heading: string;
  /** It has just come: the focus goes there, for what was pressed is gone. */
  readonly isFocused: boolean;
  readonly children: ReactNode;
}

function Result({ heading, isFocused, children }: ResultProps) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) place.current?.focus();
  }, [isFocused]);
  return (
    <section className="roster-bring roster-result" aria-labelledby="import-result">
      <h2 id="import-result" tabIndex={-1} ref={place}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Takes an import back, from the page or from its notice, and says what came of it. */
function useImportUndo() {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const undoneWords = useUndoneWords();
  const [undone, setUndone] = useState<{ readonly id: string; readonly value: RosterUndone } | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  const undo = async ({ id }: RosterImported): Promise<void> => {
    setUndoing(true);
    const taken = await attempt(roster.undo(id));
    setUndoing(false);
    if (taken === null) return;
    setUndone({ id, value: taken.value });
    tell({ text: undoneWords(taken.value) });
  };
  const offer = (value: RosterImported): void => {
    tell({
      text: say('import.told', { count: value.made + value.updated }),
      action: { word: say('person.undo'), onPress: () => void undo(value) },
    });
  };
  return { undone, isUndoing, undo, offer };
}

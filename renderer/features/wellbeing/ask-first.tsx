import './ask-first.css';
import { Check } from 'lucide-react';
import { wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type Notice, useTell } from '#ui/toast';

export interface AskFirstProps {
  readonly person: string;
  /** As the person is called where several stand beside each other; null: the page is theirs. */
  readonly name: string | null;
  /** The session that lists them; null: none. */
  readonly session: string | null;
  /** Their yes is kept, or was taken back. */
  readonly onSaid: () => void;
  /** Where it is told; left out, among the notices of the window. */
  readonly tell?: (notice: Notice) => void;
}

/** Before somebody is asked for numbers they say yes: one press keeps it with the date. */
export function AskFirst({ person, name, session, onSaid, tell }: AskFirstProps) {
  const say = useSay();
  const tellAll = useTell();
  const attempt = useAttempt();
  const keep = async (isTakenBack: boolean): Promise<boolean> => {
    const isKept = (await attempt(wellbeing.saidYes({ person, session, isTakenBack }))) !== null;
    if (isKept) onSaid();
    return isKept;
  };
  const said = async (): Promise<void> => {
    if (!(await keep(false))) return;
    const text = name === null ? say('asked.told-short') : say('asked.told', { name });
    (tell ?? tellAll)({ text, action: { word: say('asked.undo'), onPress: () => void keep(true) } });
  };
  return (
    <div className="ask-first">
      <span>{say(name === null ? 'asked.not-yet' : 'asked.not-yet-short')}</span>{' '}
      <Button
        variant="plain"
        icon={Check}
        {...(name === null ? {} : { label: say('asked.yes-of', { name }) })}
        onPress={() => void said()}
      >
        {say('asked.yes')}
      </Button>
    </div>
  );
}

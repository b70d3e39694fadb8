import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { billing, type ReplyTaken } from '#bridge/billing';
import { longestReply } from '#core/edi/reply-size';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { FileButton } from '#ui/file-button';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { useTell } from '#ui/toast';
import { ReplyOutcome } from './reply-outcome';

export interface ReplyPanelProps {
  /** Documents may be otherwise now. */
  readonly onTaken: () => void;
}

/** Reads what a payer answered, from a file or from what is pasted, and says what came of it. */
export function ReplyPanel({ onTaken }: ReplyPanelProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [pasted, setPasted] = useState('');
  const [taken, setTaken] = useState<ReplyTaken | null>(null);
  const [isReading, setReading] = useState(false);
  const take = async (text: string): Promise<void> => {
    if (text.length > longestReply) {
      tell({ text: say('reply.too-large') });
      return;
    }
    setReading(true);
    const answer = await attempt(billing.takeReply(text));
    setReading(false);
    if (answer === null) return;
    setTaken(answer.value);
    setPasted('');
    onTaken();
  };
  const takeFile = async (file: File): Promise<void> => {
    // A letter has four bytes at most: what is larger than that is not even read.
    if (file.size > 4 * longestReply) tell({ text: say('reply.too-large') });
    else await take(await file.text());
  };
  return (
    <section className="reply" aria-labelledby="reply">
      <h2 className="lines-title" id="reply">
        {say('reply.heading')}
      </h2>
      <p className="line-quiet">{say('reply.words')}</p>
      <FileButton
        icon={FileUp}
        endings={['.835', '.999', '.277', '.edi', '.x12', '.txt', '.csv', '.dat']}
        onChoose={(file) => void takeFile(file)}
      >
        {say('reply.file')}
      </FileButton>
      <TextArea label={say('reply.paste')} hint={say('reply.paste-hint')} value={pasted} onChange={setPasted} />
      <Button isDisabled={pasted.trim() === '' || isReading} onPress={() => void take(pasted)}>
        {say('reply.read')}
      </Button>
      {taken !== null && <ReplyOutcome taken={taken} />}
    </section>
  );
}

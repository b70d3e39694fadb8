import { ClipboardSignature, FileDown } from 'lucide-react';
import { useState } from 'react';
import { attendance, type Sheet } from '#bridge/attendance';
import { type ChainHead, chain } from '#bridge/chain';
import { canSavePdf } from '#bridge/paper';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { SignInSheet } from './sign-in-sheet';

export interface SignInSheetButtonProps {
  /** The session that is signed in for; null: the one in the room. */
  readonly session: string | null;
  /** `plain` beside words, `quiet` beside other buttons. */
  readonly variant: 'plain' | 'quiet';
}

interface Asked {
  readonly sheet: Sheet;
  readonly head: ChainHead | null;
  readonly job: PaperJob;
}

/** Prints or saves the sheet on which people sign in by hand, with a number of its own. */
export function SignInSheetButton({ session, variant }: SignInSheetButtonProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [asked, ask] = useState<Asked | null>(null);
  const [isMaking, setMaking] = useState(false);
  usePaper(asked?.job ?? null, (outcome) => {
    ask(null);
    if (outcome !== 'printed') tell({ text: say(`paper.${outcome}`, { title: asked?.job.title ?? '' }) });
  });
  const make = async (way: PaperWay): Promise<void> => {
    const from = document.activeElement;
    setMaking(true);
    const made = await attempt(attendance.sheet(session));
    const head = made === null ? null : await attempt(chain.head());
    setMaking(false);
    if (made === null) return;
    const title = say('signin.file-title', { sheet: made.value.sheet });
    const about = { kind: 'sheet', target: made.value.session } as const;
    ask({ sheet: made.value, head: head?.value ?? null, job: { way, title, from, about } });
  };
  const mayFile = canSavePdf();
  return (
    <>
      <Button
        variant={variant}
        icon={ClipboardSignature}
        isDisabled={isMaking || asked !== null}
        onPress={() => void make('print')}
      >
        {say(mayFile ? 'signin.print' : 'signin.print-or-save')}
      </Button>
      {mayFile && (
        <Button
          variant={variant}
          icon={FileDown}
          isDisabled={isMaking || asked !== null}
          onPress={() => void make('save')}
        >
          {say('signin.save')}
        </Button>
      )}
      {asked !== null && <SignInSheet sheet={asked.sheet} head={asked.head} />}
    </>
  );
}

import './conflict-band.css';
import { CopyPlus, RotateCcw, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { library, newItemId, newSitting } from '#bridge/library';
import { underWay } from '#bridge/under-way';
import type { Editing } from '#bridge/use-editing';
import { copyOf } from '#core/library/copy-of';
import type { LibraryContent } from '#core/library/library-entry';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { Notice } from '#ui/notice';
import { type Say, useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { pathOf } from './pages';
import { beginSitting } from './sittings';

export interface ConflictBandProps {
  readonly editing: Pick<Editing<LibraryContent>, 'content' | 'kept' | 'keep'>;
  /** Opens what is kept elsewhere in place of what stands here. */
  readonly onReopen: () => void;
}

function savedBeside(say: Say, was: LibraryContent, id: string): LibraryContent {
  return copyOf(was, { id, title: say('conflict.copy-title', { title: was.content.title }) });
}

/** What is on the screen alone, and where its copy goes. */
interface Left {
  readonly content: LibraryContent;
  readonly copy: string;
  readonly isAlone: boolean;
}

/** Whoever goes away without a choice finds what they wrote as a copy. Answers that a choice was made. */
function useKeptBeside(left: Left): () => void {
  const say = useSay();
  const tell = useTell();
  const newest = useRef({ left, say, tell });
  const isChosen = useRef(false);
  useEffect(() => {
    newest.current = { left, say, tell };
  });
  useEffect(() => {
    const held = newest;
    return () => {
      const { left: was, say: words, tell: toast } = held.current;
      if (!was.isAlone || isChosen.current) return;
      const copied = savedBeside(words, was.content, was.copy);
      const saving = library.save({ was: copied, revision: 0, sitting: newSitting(), basedOn: null });
      underWay(saving).then(
        ({ done }) => done && toast({ text: words('conflict.kept-copy', { title: copied.content.title }) }),
        reportError,
      );
    };
  }, []);
  return () => {
    isChosen.current = true;
  };
}

/** Says that what is on the screen isn't on disk, why, and what can be done: nothing is lost by either way. */
export function ConflictBand({ editing: { content, kept, keep }, onReopen }: ConflictBandProps) {
  const say = useSay();
  const doing = useInlineAttempt();
  // Once a copy is under way, going to it is not another change.
  const [copy] = useState(() => newItemId(content.kind));
  const isAlone = kept.is === 'not-kept' && (kept.why === 'changed-elsewhere' || kept.why === 'no-such-item');
  const choose = useKeptBeside({ content, copy, isAlone });
  if (kept.is !== 'not-kept') return null;
  const { why } = kept;
  const keepCopy = async (): Promise<void> => {
    const was = savedBeside(say, content, copy);
    const sitting = newSitting();
    const saved = await doing.attempt(() => library.save({ was, revision: 0, sitting, basedOn: null }));
    if (saved === null) return;
    choose();
    beginSitting({ kind: was.kind, id: copy }, sitting);
    navigate(pathOf({ is: 'edit', kind: was.kind, id: copy }));
  };
  const isElsewhere = why === 'changed-elsewhere';
  const said = doing.why === null ? (why === null ? 'why.unanswered' : sentenceOf(why)) : sentenceOf(doing.why);
  return (
    <div className="conflict-band" role="alert">
      <Notice
        icon={TriangleAlert}
        tone="warn"
        title={say(isElsewhere ? 'conflict.elsewhere' : 'conflict.not-kept')}
        action={
          <div className="conflict-actions">
            {isElsewhere || why === 'bad-content' || why === 'no-such-item' ? (
              <Button icon={CopyPlus} isDisabled={doing.isBusy} onPress={() => void keepCopy()}>
                {say('conflict.keep-copy')}
              </Button>
            ) : null}
            {isElsewhere ? (
              <Button
                isDisabled={doing.isBusy}
                onPress={() => {
                  choose();
                  onReopen();
                }}
              >
                {say('conflict.take-other')}
              </Button>
            ) : (
              <Button icon={RotateCcw} onPress={() => void keep()}>
                {say('conflict.again')}
              </Button>
            )}
          </div>
        }
      >
        {isElsewhere && doing.why === null ? say('conflict.elsewhere-words') : say(said)}
      </Notice>
    </div>
  );
}

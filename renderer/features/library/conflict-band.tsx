import './conflict-band.css';
import { CopyPlus, RotateCcw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { library, newItemId, newSitting } from '#bridge/library';
import type { Editing } from '#bridge/use-editing';
import type { LibraryContent } from '#core/library/library-entry';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { pathOf } from './pages';
import { beginSitting } from './sittings';

export interface ConflictBandProps {
  readonly editing: Pick<Editing<LibraryContent>, 'content' | 'kept' | 'keep'>;
  /** Opens what is kept elsewhere in place of what stands here. */
  readonly onReopen: () => void;
}

function renamed(was: LibraryContent, id: string, title: string): LibraryContent {
  switch (was.kind) {
    case 'classes':
      return { kind: was.kind, content: { ...was.content, id, title } };
    case 'practices':
      return { kind: was.kind, content: { ...was.content, id, title } };
    case 'curricula':
      return { kind: was.kind, content: { ...was.content, id, title } };
  }
}

/** Says that what is on the screen isn't on disk, why, and what can be done: nothing is lost by either way. */
export function ConflictBand({ editing: { content, kept, keep }, onReopen }: ConflictBandProps) {
  const say = useSay();
  const doing = useInlineAttempt();
  // Once a copy is under way, going to it is not another change.
  const [copy] = useState(() => newItemId(content.kind));
  if (kept.is !== 'not-kept') return null;
  const { why } = kept;
  const keepCopy = async (): Promise<void> => {
    const was = renamed(content, copy, say('conflict.copy-title', { title: content.content.title }));
    const sitting = newSitting();
    const saved = await doing.attempt(() => library.save({ was, revision: 0, sitting, basedOn: null }));
    if (saved === null) return;
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
              <Button isDisabled={doing.isBusy} onPress={onReopen}>
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

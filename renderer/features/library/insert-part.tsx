import './insert-part.css';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { library } from '#bridge/library';
import type { Part } from '#core/curriculum/class-plan';
import { newPart, partFrom } from '#core/library/class-edit';
import { Button } from '#ui/button';
import { Finder } from '#ui/finder';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { type Insertion, useInsertChoices } from './insert-choices';

export interface InsertPartProps {
  /** The title of the part after which it comes; null: it comes first. */
  readonly after: string | null;
  /** Puts it in; answers how that is told. */
  readonly onInsert: (part: Part) => string;
  readonly onDone: () => void;
}

/** Adds parts one after the other: a practice of the library, or an empty part of a kind. */
export function InsertPart({ after, onInsert, onDone }: InsertPartProps) {
  const say = useSay();
  const doing = useInlineAttempt();
  const [words, setWords] = useState('');
  const [told, setTold] = useState('');
  const { groups, insertionOf } = useInsertChoices(words);
  const partOf = async (insertion: Insertion): Promise<Part | null> => {
    if (insertion.is === 'empty') {
      const { kind } = insertion;
      return newPart(kind, { title: say(`kind.${kind}`), prompt: say(`kind-prompt.${kind}`) });
    }
    const opened = await doing.attempt(() => library.item(insertion.entry));
    return opened?.value.was.kind === 'practices' ? partFrom(opened.value.was.content) : null;
  };
  const take = async (id: string): Promise<void> => {
    const insertion = insertionOf(id);
    const part = insertion === null ? null : await partOf(insertion);
    if (part === null) return;
    setTold(onInsert(part));
    setWords('');
  };
  return (
    <section className="insert-part" aria-labelledby="insert-part">
      <div className="insert-head">
        <div>
          <h2 className="editor-heading" id="insert-part">
            {say('insert.title')}
          </h2>
          <p className="insert-lead">
            {after === null ? say('insert.at-start') : say('insert.after', { title: after })}
          </p>
          <p className="insert-told" role="status">
            {doing.why === null ? told : say(sentenceOf(doing.why))}
          </p>
        </div>
        <Button icon={ArrowRight} onPress={onDone}>
          {say('insert.done')}
        </Button>
      </div>
      <Finder
        label={say('insert.search')}
        placeholder={say('insert.placeholder')}
        found={say('insert.found')}
        empty={say('insert.empty')}
        words={words}
        onWords={setWords}
        groups={groups}
        onTake={(id) => void take(id)}
      />
    </section>
  );
}

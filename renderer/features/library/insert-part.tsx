import './insert-part.css';
import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { library } from '#bridge/library';
import type { Part } from '#core/curriculum/class-plan';
import { newPart, partFrom } from '#core/library/class-edit';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Finder } from '#ui/finder';
import { useSay } from '#ui/say';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { type Insertion, useInsertChoices } from './insert-choices';

export interface InsertPartProps {
  /** The title of the part after which it comes; null: it comes first. */
  readonly after: string | null;
  /** Puts it in; answers how that is told. */
  readonly onInsert: (part: Part) => string;
  readonly onDone: () => void;
  /** Asked for once more: the search field has the focus again. */
  readonly at: FieldWanted | null;
}

/** Adds parts one after the other: a practice of the library, or an empty part of a kind. */
export function InsertPart({ after, onInsert, onDone, at }: InsertPartProps) {
  const say = useSay();
  const inside = useRef<HTMLElement>(null);
  useFieldInSight(inside, at);
  const attempt = useAttempt();
  const [words, setWords] = useState('');
  const [told, setTold] = useState('');
  const newest = useRef(onInsert);
  useEffect(() => {
    newest.current = onInsert;
  });
  const before = useRef<Promise<void>>(Promise.resolve());
  const { groups, insertionOf } = useInsertChoices(words);
  const partOf = async (insertion: Insertion): Promise<Part | null> => {
    if (insertion.is === 'empty') {
      const { kind } = insertion;
      return newPart(kind, { title: say(`kind.${kind}`), prompt: say(`kind-prompt.${kind}`) });
    }
    const opened = await attempt(library.item(insertion.entry));
    return opened?.value.was.kind === 'practices' ? partFrom(opened.value.was.content) : null;
  };
  const insert = async (insertion: Insertion): Promise<void> => {
    const part = await partOf(insertion);
    if (part !== null) setTold(newest.current(part));
  };
  // What is found changes with a press: the second of a quick double press would take something else.
  const isSecond = useRef(false);
  const take = (id: string): void => {
    const insertion = insertionOf(id);
    if (insertion === null || isSecond.current) return;
    setWords('');
    // Hands are quicker than a disk: one after the other, in the order in which they were taken.
    before.current = before.current.then(() => insert(insertion));
  };
  const lead = after === null ? say('insert.at-start') : say('insert.after', { title: after });
  return (
    <section ref={inside} className="insert-part" aria-labelledby="insert-part">
      <div className="insert-head">
        <div>
          <h2 className="editor-heading" id="insert-part">
            {say('insert.title')}
          </h2>
          <p className="insert-lead" role="status" data-told={told !== '' || undefined}>
            {told || lead}
          </p>
        </div>
        <Button icon={ArrowRight} onPress={onDone}>
          {say('insert.done')}
        </Button>
      </div>
      <div
        className="insert-find"
        data-field="parts"
        role="presentation"
        onMouseDownCapture={({ detail }) => {
          isSecond.current = detail > 1;
        }}
        onKeyDownCapture={() => {
          isSecond.current = false;
        }}
      >
        <Finder
          label={say('insert.search')}
          placeholder={say('insert.placeholder')}
          found={say('insert.found')}
          empty={say('insert.empty')}
          words={words}
          onWords={setWords}
          groups={groups}
          onTake={take}
        />
      </div>
    </section>
  );
}

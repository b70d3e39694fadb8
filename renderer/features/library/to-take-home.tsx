import './class-facts.css';
import { useRef } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import { useSay } from '#ui/say';
import { Attachments } from './attachments';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { HandoutEditor } from './handout-editor';
import { withFields } from './with-fields';

type Taken = Pick<Practice | Curriculum, 'title' | 'language' | 'handout' | 'attachments'>;

export interface ToTakeHomeProps {
  readonly of: Taken;
  /** A field that is to come into sight; left out: whoever draws this sees to it. */
  readonly at?: FieldWanted | null;
  readonly onChange: (to: <T extends Taken>(before: T) => T, what: string, where?: string) => void;
}

/** What people take home of it: the page to print, and the files that are attached. */
export function ToTakeHome({ of, at = null, onChange }: ToTakeHomeProps) {
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFieldInSight(inside, at);
  return (
    <div className="class-facts" ref={inside}>
      <section className="class-facts-section" aria-labelledby="item-handout" data-field="handout">
        <h2 className="editor-heading" id="item-handout">
          {say('facts.handout')}
        </h2>
        <HandoutEditor
          handout={of.handout}
          language={of.language}
          origin={of.title}
          onChange={(to, what, where) =>
            onChange(
              (before) => withFields<typeof before>(before, { ...before, handout: to(before.handout) }),
              what,
              where,
            )
          }
        />
      </section>
      <section className="class-facts-section" aria-labelledby="item-attachments" data-field="attachments">
        <h2 className="editor-heading" id="item-attachments">
          {say('facts.attachments')}
        </h2>
        <Attachments
          attachments={of.attachments ?? []}
          onChange={(to, what, where) =>
            onChange(
              (before) => {
                const attachments = to(before.attachments ?? []);
                return withFields<typeof before>(before, {
                  ...before,
                  attachments: attachments.length === 0 ? undefined : attachments,
                });
              },
              what,
              where,
            )
          }
        />
      </section>
    </div>
  );
}

import './class-facts.css';
import { useRef } from 'react';
import type { Evidence, Practice } from '#core/curriculum/practice';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { ItemFacts } from './item-facts';
import type { ChangePractice } from './practice-editing';
import { withFields } from './with-fields';

export interface PracticeAboutProps {
  readonly practice: Practice;
  readonly at: FieldWanted | null;
  readonly change: ChangePractice;
}

/** Letters of what is known, and of where from. */
const longest = 1000;

/** A practice with what is known of it; two empty fields are nothing known. */
function withEvidence(practice: Practice, to: Partial<Evidence>): Practice {
  const evidence = { says: '', source: '', ...practice.evidence, ...to };
  const isNone = evidence.says === '' && evidence.source === '';
  return withFields(practice, { evidence: isNone ? undefined : evidence });
}

/** What a practice says of itself, and what is known of it. */
export function PracticeAbout({ practice, at, change }: PracticeAboutProps) {
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFieldInSight(inside, at);
  const { says = '', source = '' } = practice.evidence ?? {};
  return (
    <div className="class-facts" ref={inside}>
      <section className="class-facts-section" aria-labelledby="practice-about">
        <h2 className="editor-heading" id="practice-about">
          {say('of-practice.about')}
        </h2>
        <ItemFacts
          facts={practice}
          kind="practices"
          onChange={(to, what, where) => change((before) => withFields(before, to), what, where)}
        />
      </section>
      <section className="class-facts-section" aria-labelledby="practice-known">
        <div>
          <h2 className="editor-heading" id="practice-known">
            {say('of-practice.known')}
          </h2>
          <p className="item-editor-lead">{say('of-practice.known-lead')}</p>
        </div>
        <div data-field="evidence.says">
          <TextArea
            label={say('of-practice.says')}
            isOptional
            value={says}
            onChange={(text) =>
              change((before) => withEvidence(before, { says: text.slice(0, longest) }), 'evidence', 'evidence.says')
            }
          />
        </div>
        <div data-field="evidence.source">
          <TextArea
            label={say('of-practice.source')}
            hint={say('of-practice.source-hint')}
            isOptional
            value={source}
            onChange={(text) =>
              change(
                (before) => withEvidence(before, { source: text.slice(0, longest) }),
                'evidence',
                'evidence.source',
              )
            }
            problem={says !== '' && source.trim() === '' ? say('of-practice.source-missing') : undefined}
          />
        </div>
      </section>
    </div>
  );
}

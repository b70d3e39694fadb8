import './class-facts.css';
import { useRef } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum';
import { useSay } from '#ui/say';
import type { ChangeCurriculum } from './curriculum-editing';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { type Facts, ItemFacts } from './item-facts';
import { ToTakeHome } from './to-take-home';
import { withFields } from './with-fields';

export interface CurriculumAboutProps {
  readonly series: Curriculum;
  readonly at: FieldWanted | null;
  readonly change: ChangeCurriculum;
}

/** A curriculum states no reading grade: its classes do. */
function withoutGrade({ grade: _grade, ...facts }: Partial<Facts>): Partial<Facts> {
  return facts;
}

/** What a curriculum says of itself, and what goes home with it. */
export function CurriculumAbout({ series, at, change }: CurriculumAboutProps) {
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFieldInSight(inside, at);
  return (
    <div className="class-facts" ref={inside}>
      <section className="class-facts-section" aria-labelledby="curriculum-about">
        <h2 className="editor-heading" id="curriculum-about">
          {say('of-curriculum.about')}
        </h2>
        <ItemFacts
          facts={series}
          kind="curricula"
          onChange={(to, what, where) => change((before) => withFields(before, withoutGrade(to)), what, where)}
        />
      </section>
      <ToTakeHome of={series} onChange={change} />
    </div>
  );
}

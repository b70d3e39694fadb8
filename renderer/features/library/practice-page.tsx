import type { Practice } from '#core/curriculum/practice';
import { useSay } from '#ui/say';
import { PartContent } from './part-content';
import { PartPreview } from './part-preview';
import { planOf } from './practice-plan';
import { TakeHome } from './take-home';
import { ToldLevel } from './told';

/** A practice to read: all of it, what is known of it, and what people take home. */
export function PracticeBody({ practice }: { readonly practice: Practice }) {
  const say = useSay();
  const { part, language, evidence } = practice;
  return (
    <>
      <PartPreview plan={planOf(practice)} part={part} />
      <section className="item-section" aria-labelledby="item-content">
        <h2 className="item-heading" id="item-content">
          {say('library.content')}
        </h2>
        <ToldLevel value="h3">
          <PartContent part={part} language={language} />
        </ToldLevel>
      </section>
      {evidence !== undefined && (
        <section className="item-section" aria-labelledby="item-evidence">
          <h2 className="item-heading" id="item-evidence">
            {say('library.evidence')}
          </h2>
          <blockquote className="evidence" lang={language}>
            <p>{evidence.says}</p>
            <footer className="evidence-source">{evidence.source}</footer>
          </blockquote>
        </section>
      )}
      <TakeHome content={practice} />
    </>
  );
}

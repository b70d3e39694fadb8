import './class-as-it-ran.css';
import { CircleAlert, Equal, History } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { askClassPlan, askSessionPlan, type HeldClassPlan } from '#bridge/classes';
import { useAsked } from '#bridge/use-asked';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { shortHash } from '#core/library/content-hash';
import type { LibraryContent } from '#core/library/library-entry';
import { useSay } from '#ui/say';
import { RanHeading } from './ran-heading';
import { RanParts } from './ran-parts';

/** Shows in what two contents differ. */
export type Changes = (sides: {
  readonly before: LibraryContent;
  readonly after: LibraryContent;
  readonly names: { readonly before: string; readonly after: string };
}) => ReactNode;

export interface ClassAsItRanProps {
  readonly session: string;
  readonly changes: Changes;
  /** Of its headings. */
  readonly level: 2 | 3;
}

/** What a session ran, word for word, which version that was, and what has changed in the class since. */
export function ClassAsItRan({ session, ...shown }: ClassAsItRanProps) {
  const say = useSay();
  const ask = useCallback(() => askSessionPlan(session), [session]);
  const { value, failed } = useAsked(ask);
  if (failed || value?.done === false) {
    return (
      <p className="ran-failed" role="status">
        {say(value?.done === false ? `why.${value.why}` : 'ran.failed')}
      </p>
    );
  }
  return value === undefined ? null : <Ran held={value.value} {...shown} />;
}

type Shown = Pick<ClassAsItRanProps, 'changes' | 'level'>;

function Ran({ held, changes, level }: Shown & { readonly held: HeldClassPlan }) {
  const say = useSay();
  const { plan, hash, version, isCurrent } = held;
  return (
    <div className="ran">
      <div className="ran-facts">
        <span className="ran-version">{say('ran.version', { number: version })}</span>
        <span className="ran-hash">{say('ran.hash', { hash: shortHash(hash) })}</span>
        {isCurrent && (
          <span className="ran-state">
            <Equal className="icon" aria-hidden />
            {say('ran.same')}
          </span>
        )}
      </div>
      {!isCurrent && <Since plan={plan} changes={changes} level={level} />}
      <RanParts plan={plan} level={level} />
    </div>
  );
}

/** What the class in the library has otherwise now. */
function Since({ plan, changes: Changed, level }: Shown & { readonly plan: ClassPlan }) {
  const say = useSay();
  const { id } = plan;
  const ask = useCallback(() => askClassPlan(id), [id]);
  const { value } = useAsked(ask);
  if (value === undefined) return null;
  if (!value.done) {
    return (
      <p className="ran-state ran-changed">
        <CircleAlert className="icon" aria-hidden />
        {say('ran.gone')}
      </p>
    );
  }
  return (
    <section className="ran-since" aria-labelledby="ran-since">
      <p className="ran-state ran-changed">
        <History className="icon" aria-hidden />
        {say('ran.changed')}
      </p>
      <RanHeading level={level} id="ran-since">
        {say('ran.since')}
      </RanHeading>
      <Changed
        before={{ kind: 'classes', content: plan }}
        after={{ kind: 'classes', content: value.value }}
        names={{ before: say('ran.names.before'), after: say('ran.names.after') }}
      />
    </section>
  );
}

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

const states = {
  same: { icon: Equal, word: 'ran.same' },
  changed: { icon: History, word: 'ran.changed' },
  gone: { icon: CircleAlert, word: 'ran.gone' },
} as const;

/** What the class in the library is now; undefined until it is known. */
function useNow({ plan, isCurrent }: HeldClassPlan): ClassPlan | 'same' | 'gone' | undefined {
  const { id } = plan;
  const ask = useCallback(async () => (isCurrent ? null : askClassPlan(id)), [id, isCurrent]);
  const { value } = useAsked(ask);
  if (value === null) return 'same';
  return value?.done === false ? 'gone' : value?.value;
}

function Ran({ held, changes: Changed, level }: Shown & { readonly held: HeldClassPlan }) {
  const say = useSay();
  const { plan, hash, version } = held;
  const now = useNow(held);
  const hasChanged = typeof now === 'object';
  return (
    <div className="ran">
      <div className="ran-facts">
        <span className="ran-version">{say('ran.version', { number: version })}</span>
        <span className="ran-hash">{say('ran.hash', { hash: shortHash(hash) })}</span>
        {now !== undefined && <State is={hasChanged ? 'changed' : now} />}
      </div>
      {hasChanged && (
        <section className="ran-since" aria-labelledby="ran-since">
          <RanHeading level={level} id="ran-since">
            {say('ran.since')}
          </RanHeading>
          <Changed
            before={{ kind: 'classes', content: plan }}
            after={{ kind: 'classes', content: now }}
            names={{ before: say('ran.names.before'), after: say('ran.names.after') }}
          />
        </section>
      )}
      <RanParts plan={plan} level={level} />
    </div>
  );
}

function State({ is }: { readonly is: keyof typeof states }) {
  const say = useSay();
  const { icon: Icon, word } = states[is];
  return (
    <span className={`ran-state ran-${is}`}>
      <Icon className="icon" aria-hidden />
      {say(word)}
    </span>
  );
}

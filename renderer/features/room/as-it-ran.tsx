import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { contentHash, shortHash } from '#core/library/content-hash';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface AsItRanProps {
  readonly plan: ClassPlan;
  /** The class word for word, and what has changed since. */
  readonly children: ReactNode;
}

/** Which version of the class this was; all its words for whoever asks for them. */
export function AsItRan({ plan, children }: AsItRanProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="as-it-ran" aria-labelledby="as-it-ran">
      <div>
        <h3 className="report-heading" id="as-it-ran">
          {say('ran.heading')}
        </h3>
        <p className="report-quiet">{say('ran.sheet', { number: plan.version, hash: shortHash(contentHash(plan)) })}</p>
      </div>
      <div>
        <Button icon={isOpen ? ChevronDown : ChevronRight} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'ran.shut' : 'ran.open')}
        </Button>
      </div>
      {isOpen && children}
    </section>
  );
}

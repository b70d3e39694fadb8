import './agenda-view.css';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { milliseconds, sum } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ClassStrip } from './class-strip';
import { PartView } from './part-view';
import { TakeHome } from './take-home';

/** A class to read: how its time goes, then part by part. */
export function ClassBody({ plan }: { readonly plan: ClassPlan }) {
  const say = useSay();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isAllOpen = open.size === plan.parts.length;
  const turn = (id: string, isOpen: boolean): void =>
    setOpen((before) => {
      if (before.has(id) === isOpen) return before;
      return new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id));
    });
  return (
    <>
      <section className="class-agenda" aria-labelledby="class-agenda">
        <div className="item-section-head">
          <h2 className="item-heading" id="class-agenda">
            {say('library.agenda')}
          </h2>
          <Button
            variant="plain"
            icon={isAllOpen ? ChevronsDownUp : ChevronsUpDown}
            onPress={() => setOpen(new Set(isAllOpen ? [] : plan.parts.map(({ id }) => id)))}
          >
            {say(isAllOpen ? 'library.close-all' : 'library.open-all')}
          </Button>
        </div>
        <ClassStrip plan={plan} />
        <ol className="part-views">
          {plan.parts.map((part, index) => (
            <PartView
              key={part.id}
              part={part}
              at={milliseconds(sum(plan.parts.slice(0, index).map(({ duration }) => duration)))}
              language={plan.language}
              isOpen={open.has(part.id)}
              onTurn={(isOpen) => turn(part.id, isOpen)}
            />
          ))}
        </ol>
      </section>
      <TakeHome content={plan} />
    </>
  );
}

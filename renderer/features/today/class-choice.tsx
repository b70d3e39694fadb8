import './class-choice.css';
import { useEffect, useRef } from 'react';
import type { ListedClass } from '#bridge/classes';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { type ClassFamily, mostFamilies } from './class-families';

export interface ClassChoiceProps {
  readonly families: readonly ClassFamily[];
  readonly chosen: ListedClass;
  /** The chosen class as soon as it is there. */
  readonly plan: ClassPlan | null;
  readonly onChoose: (id: string) => void;
}

/** The classes that can be held; the chosen one says what it is. */
export function ClassChoice({ families, ...rest }: ClassChoiceProps) {
  const say = useSay();
  const list = useRef<HTMLFieldSetElement>(null);
  const { chosen, plan } = rest;
  useEffect(() => {
    // It grows by what it says of itself when it is chosen, and again when its parts are there.
    if (chosen.id !== families[0]?.id)
      list.current?.querySelector(':has(> label :checked)')?.scrollIntoView({ block: 'nearest' });
  }, [families, chosen.id, plan?.id]);
  return (
    <fieldset className="classes" ref={list}>
      <legend>
        <VisuallyHidden>{say('today.class')}</VisuallyHidden>
      </legend>
      {families.slice(0, mostFamilies).map((family) => (
        <ClassOption key={family.id} family={family} {...rest} />
      ))}
      {families.length > mostFamilies && (
        <ButtonLink href="#/library/classes" variant="plain">
          {say('today.all-classes', { count: families.length })}
        </ButtonLink>
      )}
    </fieldset>
  );
}

function ClassOption({
  family: { id, lengths },
  chosen,
  plan,
  onChoose,
}: Omit<ClassChoiceProps, 'families'> & { readonly family: ClassFamily }) {
  const say = useSay();
  const isChosen = lengths.includes(chosen);
  const [first = chosen] = lengths;
  const shown = isChosen ? chosen : first;
  const minutes = lengths.map(({ length }) => Math.round(length / 60_000));
  return (
    <div className="class-option" lang={shown.language}>
      <label className="class-option-name">
        <input
          type="radio"
          name="class"
          value={id}
          checked={isChosen}
          onChange={() => onChoose(first.id)}
          aria-describedby={isChosen ? `about-${id}` : undefined}
        />
        <span className="class-option-title">
          {shown.title.trim() === '' ? say('library.untitled.classes') : shown.title}
        </span>
        <span className="class-option-minutes">{say('today.lengths', { minutes: minutes.join(' · ') })}</span>
      </label>
      {isChosen && (
        <div className="class-option-about" id={`about-${id}`}>
          <p>{shown.about}</p>
          {plan?.id === shown.id && (
            <p className="class-option-parts">{plan.parts.map(({ title }) => title).join(' · ')}</p>
          )}
        </div>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useSay } from '#ui/say';

export interface FormPartProps {
  readonly name: string;
  /** The sentence that says why it is asked. */
  readonly why: string;
  readonly isNeeded?: boolean;
  readonly children: ReactNode;
}

/** A part of what is kept of a person: what it is, that nobody has to say it, and why it is asked. */
export function FormPart({ name, why, isNeeded = false, children }: FormPartProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>
        {name}
        {!isNeeded && <span className="field-optional">{` ${say('ui.optional')}`}</span>}
      </legend>
      <p className="person-why">{why}</p>
      {children}
    </fieldset>
  );
}

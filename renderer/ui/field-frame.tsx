import './field.css';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useSay } from './say';

/** What every field has: a label above it, a hint below it, and what is wrong with it. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; the field is marked invalid while it is given. */
  readonly problem?: string | undefined;
  readonly isOptional?: boolean;
}

/** Label, hint and problem around the control of a field. */
export function FieldFrame({ words, children }: { readonly words: FieldWords; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <Label className="field-label">
        {words.label}
        {words.isOptional === true && <span className="field-optional">{say('ui.optional')}</span>}
      </Label>
      {children}
      {words.hint !== undefined && (
        <Text slot="description" className="field-hint">
          {words.hint}
        </Text>
      )}
      <div className="field-live" aria-live="polite">
        <FieldError className="field-problem">{words.problem}</FieldError>
      </div>
    </>
  );
}

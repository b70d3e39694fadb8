import type { ReactNode } from 'react';
import './part-section.css';

/** A field of a part by the name that findings have for it, so that it can be gone to. */
export function PartField({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="part-field" data-field={name}>
      {children}
    </div>
  );
}

/** What is wrong with something that has no field of its own to say it. */
export function PartProblem({ words }: { readonly words: string | undefined }) {
  return (
    <p className="field-live" aria-live="polite">
      {words !== undefined && <span className="field-problem">{words}</span>}
    </p>
  );
}

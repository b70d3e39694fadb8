import { type ReactNode, useId } from 'react';
import type { OwnDraft } from './own-draft';
import type { OwnPlace } from './own-faults';

/** What the parts of the form share. */
export interface OwnHold {
  readonly draft: OwnDraft;
  readonly change: (to: Partial<OwnDraft>) => void;
  /** The sentence for a field that is wrong, once the form was handed in. `index`: which of several, counted from 0. */
  readonly problem: (at: OwnPlace, index?: number) => string | undefined;
}

export interface OwnPartProps {
  readonly heading: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One matter of the form: its name at the left, its fields at the right. */
export function OwnPart({ heading, lead, children }: OwnPartProps) {
  const id = useId();
  return (
    <section className="own-part" aria-labelledby={id}>
      <div>
        <h3 id={id}>{heading}</h3>
        {lead !== undefined && <p className="own-quiet">{lead}</p>}
      </div>
      <div className="own-fields">{children}</div>
    </section>
  );
}

import './form.css';
import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly heading: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One matter of the settings: its name at the left, its controls at the right. */
export function Section({ heading, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <div>
        <h2 className="settings-heading" id={id}>
          {heading}
        </h2>
        {lead !== undefined && <p className="settings-lead">{lead}</p>}
      </div>
      <div className="settings-controls">{children}</div>
    </section>
  );
}

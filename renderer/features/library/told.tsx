import type { ReactNode } from 'react';

/** A few words under a small heading. */
export function Told({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="part-told">
      <h4 className="part-heading">{heading}</h4>
      {children}
    </div>
  );
}

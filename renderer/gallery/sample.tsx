import type { ReactNode } from 'react';
import { useSay } from '#ui/say';
import type { WordId } from '#words/en';

/** A row of the gallery with its name. */
export function Sample({ name, children }: { readonly name: WordId; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <div className="gallery-sample">
      <h3>{say(name)}</h3>
      <div className="gallery-row">{children}</div>
    </div>
  );
}

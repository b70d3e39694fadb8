import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the focus when another place is reached, so that it is never lost with the place that was left. */
export function Landing({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = ground.current;
    // A place may know better where its focus belongs.
    if (at !== '' && here?.contains(document.activeElement) === false) here.focus({ preventScroll: true });
  }, [at]);
  return (
    <div className="landing" tabIndex={-1} ref={ground}>
      {children}
    </div>
  );
}

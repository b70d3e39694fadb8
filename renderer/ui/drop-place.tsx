import './drop-place.css';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';

export interface DropPlaceProps {
  readonly label: string;
  readonly onDrop: (file: File) => void;
  /** The button that does the same without a pointer. */
  readonly children: ReactNode;
}

/** A place onto which a file can be dropped, or into which it can be pasted; of several the first is taken. */
export function DropPlace({ label, onDrop, children }: DropPlaceProps) {
  return (
    <DropZone
      className="drop-place"
      aria-label={label}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') dropped.getFile().then(onDrop, reportError);
      }}
    >
      <p>{label}</p>
      {children}
    </DropZone>
  );
}

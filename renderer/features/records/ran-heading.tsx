import type { ReactNode } from 'react';

export interface RanHeadingProps {
  readonly level: 2 | 3;
  readonly id: string;
  readonly children: ReactNode;
}

/** A heading that stands below another one, of a page or of a report. */
export function RanHeading({ level, id, children }: RanHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className="ran-heading" id={id}>
      {children}
    </Heading>
  );
}

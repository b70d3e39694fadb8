import { createContext, type ReactNode, useContext } from 'react';

/** How deep the small headings of a part stand: under its title in a class, under the heading of the content in a practice. */
export const ToldLevel = createContext<'h3' | 'h4'>('h4');

export interface ToldHeadingProps {
  readonly children: string;
}

/** A small heading within a part. */
export function ToldHeading({ children }: ToldHeadingProps) {
  const level = useContext(ToldLevel);
  return level === 'h3' ? <h3 className="part-heading">{children}</h3> : <h4 className="part-heading">{children}</h4>;
}

export interface ToldProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A few words under a small heading. */
export function Told({ heading, children }: ToldProps) {
  return (
    <div className="part-told">
      <ToldHeading>{heading}</ToldHeading>
      {children}
    </div>
  );
}

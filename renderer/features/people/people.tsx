import type { ReactNode } from 'react';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import type { PeoplePage } from './people-pages';

export interface PeopleProps {
  readonly at: PeoplePage;
  /** The way to the groups. */
  readonly tabs: ReactNode;
}

/** Everybody who takes part. */
export function People({ tabs }: PeopleProps) {
  const say = useSay();
  return <Page heading={say('app.people')}>{tabs}</Page>;
}

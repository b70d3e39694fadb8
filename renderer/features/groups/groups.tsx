import type { ComponentType, ReactNode } from 'react';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import type { GroupsPage } from './group-pages';

export interface GroupsProps {
  readonly at: GroupsPage;
  /** The way to the people. */
  readonly tabs: ReactNode;
  /** Prints the sign-in sheet of a session. */
  readonly sheetButton: ComponentType<{ readonly session: string; readonly variant: 'plain' | 'quiet' }>;
}

/** People who meet: with a curriculum, dates and a place. */
export function Groups({ tabs }: GroupsProps) {
  const say = useSay();
  return <Page heading={say('app.groups')}>{tabs}</Page>;
}

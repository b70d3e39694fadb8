import './groups.css';
import { type ReactNode, useLayoutEffect } from 'react';
import { type GroupDoings, GroupDoingsProvider } from './group-doings';
import { GroupList } from './group-list';
import { GroupPage } from './group-page';
import type { GroupsPage } from './group-pages';
import { NewGroup } from './new-group';

export interface GroupsProps {
  readonly at: GroupsPage;
  /** The way to the people. */
  readonly tabs: ReactNode;
  readonly doings: GroupDoings;
}

/** People who meet: with a curriculum, dates and a place. */
export function Groups({ at, tabs, doings }: GroupsProps) {
  const place = at.is === 'group' ? at.id : at.is;
  useLayoutEffect(() => {
    if (place !== 'list') window.scrollTo(0, 0);
  }, [place]);
  return (
    <GroupDoingsProvider value={doings}>
      <Here at={at} tabs={tabs} />
    </GroupDoingsProvider>
  );
}

function Here({ at, tabs }: Pick<GroupsProps, 'at' | 'tabs'>) {
  switch (at.is) {
    case 'list':
      return <GroupList tabs={tabs} />;
    case 'new':
      return <NewGroup />;
    case 'group':
      return <GroupPage key={at.id} id={at.id} side={at.side} />;
  }
}

import type { ReactNode } from 'react';
import { Duplicates } from './duplicates';
import { NewPerson } from './new-person';
import type { PeoplePage } from './people-pages';
import { PersonPage, type ShowWellbeing } from './person-page';
import { Roster } from './roster';
import { RosterImport } from './roster-import';

export interface PeopleProps {
  readonly at: PeoplePage;
  /** The way to the groups. */
  readonly tabs: ReactNode;
  /** Ratings and answers of somebody, for their page; left out: none are shown. */
  readonly wellbeing?: ShowWellbeing | undefined;
}

/** Everybody who takes part. */
export function People({ at, tabs, wellbeing }: PeopleProps) {
  switch (at.is) {
    case 'roster':
      return <Roster tabs={tabs} />;
    case 'new':
      return <NewPerson />;
    case 'import':
      return <RosterImport />;
    case 'duplicates':
      return <Duplicates />;
    case 'person':
      return <PersonPage key={at.id} id={at.id} wellbeing={wellbeing} />;
  }
}

/** What stands in the groups: their list, dates, people and attendance. */
export const enGroups = {
  'app.groups': 'Groups',
  'app.people': 'People',
  'groups.pages': 'Groups and people',
} as const;

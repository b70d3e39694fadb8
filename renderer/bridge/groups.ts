import type { Answer } from '#api/answer';
import type { GroupAbout, GroupSummary, MeetingAbout, MeetingToday } from '#api/group-list';
import type { Enrolling, GroupSaved } from '#api/group-save';
import type { Apology, MakingUp } from '#api/meeting-people';
import type { Grid } from '#core/groups/grid';
import type { Enrolment, Group } from '#core/groups/group';
import type { MeetingRef } from '#core/session/event';
import { once } from './once';
import { theProgram } from './program';
import { arrived } from './under-way';

export type { GroupAbout, GroupSaved, GroupSummary, MeetingAbout, MeetingToday };

/** Groups and their dates. What answers `done` is on disk. */
export const groups = {
  list: async (): Promise<readonly GroupSummary[]> => {
    await arrived();
    return theProgram().door.groups.query();
  },
  about: async (group: string): Promise<Answer<GroupAbout>> => {
    await arrived();
    return theProgram().door.group.query({ group });
  },
  /** `revision`: the one that was changed; null: it is new, and the program makes its id. */
  save: (group: Group, revision: number | null): Promise<Answer<GroupSaved>> =>
    once((key) => theProgram().door.saveGroup.mutate({ key, revision, group })),
  archive: (id: string, archived: boolean): Promise<Answer> =>
    once((key) => theProgram().door.archiveGroup.mutate({ key, id, archived })),
  enrol: (enrolling: Enrolling): Promise<Answer<Enrolment['state']>> =>
    once((key) => theProgram().door.enrol.mutate({ key, ...enrolling })),
  grid: async (group: string): Promise<Answer<Grid>> => {
    await arrived();
    return theProgram().door.grid.query({ group });
  },
  /** The dates of all groups from today on for a week. */
  today: async (): Promise<readonly MeetingToday[]> => {
    await arrived();
    return theProgram().door.todayMeetings.query();
  },
  /** Makes the session of a date before its day; tells its id. */
  prepare: (ref: MeetingRef): Promise<Answer<string>> =>
    once((key) => theProgram().door.prepareMeeting.mutate({ key, ...ref })),
  /** Opens the room with a date of a group. `classId`: null is the class that was chosen for it. */
  open: (ref: MeetingRef, classId: string | null): Promise<Answer<string>> =>
    once((key) => theProgram().door.openMeeting.mutate({ key, ...ref, classId })),
  apology: (apology: Omit<Apology, 'key'>): Promise<Answer> =>
    once((key) => theProgram().door.apology.mutate({ key, ...apology })),
  makeUp: (making: Omit<MakingUp, 'key'>): Promise<Answer> =>
    once((key) => theProgram().door.makeUp.mutate({ key, ...making })),
  /** Takes back what was said last of somebody before a date (`to` of a make-up): their apology, or that they come to make up. */
  takeBack: (ref: MeetingRef, person: string): Promise<Answer> =>
    once((key) => theProgram().door.takeBack.mutate({ key, ...ref, person })),
} as const;

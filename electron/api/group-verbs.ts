import { withRecords } from './door';
import { groupGrid } from './group-grid';
import { groupInputs as inputs } from './group-inputs';
import { aboutGroup, listGroups, todayMeetings } from './group-list';
import { archiveGroup, enrol, saveGroup } from './group-save';
import { inTurn } from './in-turn';
import { apologise, makeUp, takeBack } from './meeting-people';
import { openMeeting, prepareMeeting } from './meeting-session';

const inside = withRecords('facilitator');

/** The verbs of groups and their dates. */
export const groupVerbs = {
  groups: inside.query(({ ctx: { house } }) => inTurn(house, 'groups', () => listGroups(house))),
  group: inside.input(inputs.id).query(({ ctx: { house }, input }) => aboutGroup(house, input.group)),
  saveGroup: inside.input(inputs.save).mutation(({ ctx: { house }, input }) => saveGroup(house, input)),
  archiveGroup: inside.input(inputs.archive).mutation(({ ctx: { house }, input }) => archiveGroup(house, input)),
  enrol: inside.input(inputs.enrol).mutation(({ ctx: { house }, input }) => enrol(house, input)),
  grid: inside.input(inputs.id).query(({ ctx: { house }, input }) => groupGrid(house, input.group)),
  todayMeetings: inside.query(({ ctx: { house } }) => inTurn(house, 'groups', () => todayMeetings(house))),
  prepareMeeting: inside.input(inputs.meeting).mutation(({ ctx: { house }, input }) => prepareMeeting(house, input)),
  openMeeting: inside
    .input(inputs.open)
    .mutation(({ ctx: { house }, input }) => openMeeting(house, input, input.classId)),
  apology: inside.input(inputs.apology).mutation(({ ctx: { house }, input }) => apologise(house, input)),
  makeUp: inside.input(inputs.makeUp).mutation(({ ctx: { house }, input }) => makeUp(house, input)),
  takeBack: inside.input(inputs.takeBack).mutation(({ ctx: { house }, input }) => takeBack(house, input)),
};

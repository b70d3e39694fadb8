import { builtInStressSources } from '#files/built-in-stress-sources';
import { done } from './answer';
import { withRecords } from './door';
import { instrumentsHere, saveQuestionnaire, shelveQuestionnaire } from './questionnaires';
import { saidYes } from './wellbeing-consent';
import { groupChangesOf } from './wellbeing-group';
import { wellbeingInputs as inputs } from './wellbeing-inputs';
import { sessionRatings, sessionTally } from './wellbeing-room';
import { saveAnswer, shelveAnswer } from './wellbeing-saving';
import { saveSources, shelveSources } from './wellbeing-sources';
import { noteTalk } from './wellbeing-talk';
import { answersOf } from './wellbeing-told';

const inside = withRecords('facilitator');

/** The verbs of ratings, questionnaires and sources of stress. */
export const wellbeingVerbs = {
  answers: inside.input(inputs.person).query(({ ctx: { house }, input }) => answersOf(house, input.person)),
  saveAnswer: inside.input(inputs.saveAnswer).mutation(({ ctx: { house }, input }) => saveAnswer(house, input)),
  removeAnswer: inside
    .input(inputs.answer)
    .mutation(({ ctx: { house }, input }) => shelveAnswer(house, input, { removed: true })),
  bringBackAnswer: inside
    .input(inputs.answer)
    .mutation(({ ctx: { house }, input }) => shelveAnswer(house, input, { removed: false })),
  sessionRatings: inside
    .input(inputs.session)
    .query(({ ctx: { house }, input }) => sessionRatings(house, input.session)),
  tally: inside.input(inputs.session).query(({ ctx: { house }, input }) => sessionTally(house, input.session)),
  groupChanges: inside.input(inputs.group).query(({ ctx: { house }, input }) => groupChangesOf(house, input.group)),
  saidYes: inside.input(inputs.saidYes).mutation(({ ctx: { house }, input }) => saidYes(house, input)),

  instruments: inside.query(({ ctx: { house } }) => house.serially(async () => done(await instrumentsHere(house)))),
  saveQuestionnaire: inside
    .input(inputs.saveQuestionnaire)
    .mutation(({ ctx: { house }, input }) => saveQuestionnaire(house, input)),
  removeQuestionnaire: inside
    .input(inputs.questionnaire)
    .mutation(({ ctx: { house }, input }) => shelveQuestionnaire(house, input.id, { removed: true })),
  bringBackQuestionnaire: inside
    .input(inputs.questionnaire)
    .mutation(({ ctx: { house }, input }) => shelveQuestionnaire(house, input.id, { removed: false })),

  noteTalk: inside.input(inputs.talk).mutation(({ ctx: { house }, input }) => noteTalk(house, input)),

  stressSources: inside.query(() => builtInStressSources()),
  saveSources: inside.input(inputs.sources).mutation(({ ctx: { house }, input }) => saveSources(house, input)),
  removeSources: inside
    .input(inputs.answer)
    .mutation(({ ctx: { house }, input }) => shelveSources(house, input, { removed: true })),
  bringBackSources: inside
    .input(inputs.answer)
    .mutation(({ ctx: { house }, input }) => shelveSources(house, input, { removed: false })),
};

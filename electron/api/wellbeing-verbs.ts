import { builtInStressSources } from '#files/built-in-stress-sources';
import { done } from './answer';
import { withRecords } from './door';
import { instrumentsHere, saveQuestionnaire, shelveQuestionnaire } from './questionnaires';
import { groupChange } from './wellbeing-group';
import { wellbeingInputs as inputs } from './wellbeing-inputs';
import { sessionRatings, sessionTally } from './wellbeing-room';
import { saveAnswer, shelveAnswer } from './wellbeing-saving';
import { saveSources } from './wellbeing-sources';
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
  groupChange: inside.input(inputs.groupChange).query(({ ctx: { house }, input }) => groupChange(house, input)),

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

  stressSources: inside.query(() => builtInStressSources()),
  saveSources: inside.input(inputs.sources).mutation(({ ctx: { house }, input }) => saveSources(house, input)),
};

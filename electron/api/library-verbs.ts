import { builtInPhrases } from '#files/built-in-phrases';
import { withRecords } from './door';
import { inTurn } from './in-turn';
import { copyItem } from './library-copy';
import { libraryInputs as inputs } from './library-inputs';
import { classPlan, libraryItem, sessionPlan } from './library-items';
import { listClasses, listLibrary } from './library-list';
import { saveItem } from './library-save';
import { bringBackItem, markItem, removeItem } from './library-shelf';
import { itemVersion, itemVersions } from './library-versions';

const inside = withRecords('facilitator');

/** The verbs of practices, classes and curricula. */
export const libraryVerbs = {
  library: inside.query(({ ctx: { house } }) => inTurn(house, 'library', () => listLibrary(house))),
  libraryItem: inside
    .input(inputs.item)
    .query(({ ctx: { house }, input }) => house.serially(() => libraryItem(house, input))),
  saveItem: inside.input(inputs.save).mutation(({ ctx: { house }, input }) => saveItem(house, input)),
  copyItem: inside.input(inputs.copy).mutation(({ ctx: { house }, input }) => copyItem(house, input)),
  removeItem: inside.input(inputs.item).mutation(({ ctx: { house }, input }) => removeItem(house, input)),
  bringBackItem: inside.input(inputs.item).mutation(({ ctx: { house }, input }) => bringBackItem(house, input)),
  markItem: inside.input(inputs.mark).mutation(({ ctx: { house }, input }) => markItem(house, input)),
  itemVersions: inside
    .input(inputs.item)
    .query(({ ctx: { house }, input }) => inTurn(house, 'library', () => itemVersions(house, input))),
  itemVersion: inside
    .input(inputs.id)
    .query(({ ctx: { house }, input }) => house.serially(() => itemVersion(house, input.id))),

  phrases: inside.query(() => builtInPhrases()),

  classes: inside.query(({ ctx: { house } }) => inTurn(house, 'library', () => listClasses(house))),
  classPlan: inside
    .input(inputs.id)
    .query(({ ctx: { house }, input }) => house.serially(() => classPlan(house, input.id))),
  sessionPlan: inside.input(inputs.id).query(({ ctx: { house }, input }) => sessionPlan(house, input.id)),
};

import { auditRecipe } from './audit-record';
import { batchRecipe } from './batch-record';
import { billingRecipe } from './billing-record';
import { chainRecipe } from './chain-record';
import { classRecipe } from './class-record';
import { curriculumRecipe } from './curriculum-record';
import { groupRecipe } from './group-record';
import { mediaPieceRecipe, mediaRecipe } from './media-record';
import { mergeRecipe } from './merge-record';
import { patternRecipe } from './pattern-record';
import { personRecipe } from './person-record';
import { practiceRecipe } from './practice-record';
import { questionnaireRecipe } from './questionnaire-record';
import { sessionRecipe } from './session-record';
import { settingsRecipe } from './settings-record';
import { shelfRecipe } from './shelf-record';
import { versionRecipe } from './version-record';
import { wellbeingRecipe } from './wellbeing-record';

/** How each kind of document is read and written. */
export const recipes = {
  sessions: sessionRecipe,
  settings: settingsRecipe,
  classes: classRecipe,
  practices: practiceRecipe,
  curricula: curriculumRecipe,
  versions: versionRecipe,
  shelf: shelfRecipe,
  patterns: patternRecipe,
  media: mediaRecipe,
  'media-pieces': mediaPieceRecipe,
  people: personRecipe,
  merges: mergeRecipe,
  groups: groupRecipe,
  wellbeing: wellbeingRecipe,
  questionnaires: questionnaireRecipe,
  audit: auditRecipe,
  chain: chainRecipe,
  billing: billingRecipe,
  batches: batchRecipe,
} as const;

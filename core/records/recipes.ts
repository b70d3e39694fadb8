import { classRecipe } from './class-record';
import { curriculumRecipe } from './curriculum-record';
import { mediaPieceRecipe, mediaRecipe } from './media-record';
import { patternRecipe } from './pattern-record';
import { practiceRecipe } from './practice-record';
import { sessionRecipe } from './session-record';
import { settingsRecipe } from './settings-record';
import { shelfRecipe } from './shelf-record';
import { versionRecipe } from './version-record';

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
} as const;

import { classRecipe } from './class-record';
import { mediaPieceRecipe, mediaRecipe } from './media-record';
import { patternRecipe } from './pattern-record';
import { sessionRecipe } from './session-record';
import { settingsRecipe } from './settings-record';

/** How each kind of document is read and written. */
export const recipes = {
  sessions: sessionRecipe,
  settings: settingsRecipe,
  classes: classRecipe,
  patterns: patternRecipe,
  media: mediaRecipe,
  'media-pieces': mediaPieceRecipe,
} as const;

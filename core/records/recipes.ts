import { classRecipe } from './class-record';
import { sessionRecipe } from './session-record';
import { settingsRecipe } from './settings-record';

/** How each kind of document is read and written. */
export const recipes = { sessions: sessionRecipe, settings: settingsRecipe, classes: classRecipe } as const;

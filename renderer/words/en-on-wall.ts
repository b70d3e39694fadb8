import { enApp } from './en-app';
import { enBreath } from './en-breath';
import { enWall } from './en-wall';

/** All that the wall says. */
export const enOnWall = {
  ...enApp,
  ...enWall,
  ...enBreath,
} as const;

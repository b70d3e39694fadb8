import type { SoundPlayer, SoundTrouble } from './sound-player';

const noTroubles: readonly SoundTrouble[] = [];

/** The player of a machine that has no sound: it takes all wishes and says that it failed. */
export const silentPlayer: SoundPlayer = {
  wake: async () => {},
  plan: () => {},
  levels: () => {},
  setMedia: () => {},
  setVoice: () => {},
  output: async () => 'refused',
  fade: () => {},
  comeBack: () => {},
  play: () => {},
  tick: () => {},
  meter: () => Number.NEGATIVE_INFINITY,
  state: () => 'failed',
  troubles: () => noTroubles,
  subscribe: () => () => {},
  close: () => {},
};

import { Howler } from 'howler';

/**
 * The context that Howler plays through. Howler makes it by itself and takes no options, so a constructor with ours
 * stands in for the moment: a buffer of a tenth of a second keeps sound whole and on time while the machine is busy
 * (a stop is heard some 0.4 s later, which a class doesn't mind), and at any other rate than 44,100 Hz Howler would
 * close the context and make its own. Throws where the machine offers no Web Audio.
 */
export function openAudioContext(): AudioContext {
  const plain = globalThis.AudioContext;
  globalThis.AudioContext = class extends plain {
    constructor() {
      super({ latencyHint: 0.1, sampleRate: 44_100 });
    }
  };
  try {
    Howler.volume(1);
  } finally {
    globalThis.AudioContext = plain;
  }
  if (!Howler.usingWebAudio) throw new Error('expected Web Audio, this machine offers none');
  // After 30 silent seconds Howler would put the context to sleep; a class is mostly silence.
  Howler.autoSuspend = false;
  return Howler.ctx;
}

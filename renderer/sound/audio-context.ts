import { Howler } from 'howler';

/** How many players hold the context: a window has one context, however many places of it sound. */
let holders = 0;

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
  holders += 1;
  return Howler.ctx;
}

/** Lets the context go; the last to do so puts it to sleep. */
export function closeAudioContext(context: AudioContext): void {
  holders -= 1;
  if (holders === 0) void context.suspend();
}

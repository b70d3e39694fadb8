import { Howler } from 'howler';

let context: AudioContext | null = null;
/** How many players hold the context: a window has one context, however many places of it sound. */
let holders = 0;

/** The context that Howler plays through, the same for all who open it. Throws where the machine offers no Web Audio. */
export function openAudioContext(): AudioContext {
  context ??= makeContext();
  holders += 1;
  return context;
}

/** Lets the context go; the last to do so puts it to sleep. */
export function closeAudioContext(): void {
  holders -= 1;
  if (holders === 0) void context?.suspend();
}

/**
 * Howler makes its context by itself and takes no options, so a constructor with ours stands in for the moment. A buffer
 * of a tenth of a second keeps sound whole and on time while the machine is busy; 0.2 and 0.3 s were measured beside it
 * and gained nothing. A stop is heard some 0.4 s later, which a class doesn't mind. At any other rate than 44,100 Hz
 * Howler would close the context and make its own.
 */
function makeContext(): AudioContext {
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
  keepOutputOpen(Howler.ctx);
  return Howler.ctx;
}

/**
 * Chromium closes the machine's output after 30 s of perfect silence and opens it again with the next sound, and its
 * clock jumps by a buffer each time: the first cue after a long rest was 0.1 s early. At -120 dBFS silence isn't
 * perfect and nobody hears it; beside the master gain, so that muting doesn't make it so.
 */
function keepOutputOpen(made: AudioContext): void {
  const trace = made.createConstantSource();
  trace.offset.value = 1e-6;
  trace.connect(made.destination);
  trace.start();
}

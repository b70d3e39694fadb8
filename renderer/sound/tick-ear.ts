import worklet from './tick-ear.worklet?worker&url';

/** Listens to ticks in the audio thread. What comes to its ear goes no further: nobody hears it. */
export interface TickEar {
  /** Where ticks go to. */
  readonly node: AudioNode;
  /** Context times at which ticks began, seconds. */
  heard(): readonly number[];
  close(): void;
}

/** Throws where the browser has no audio worklets, as over plain http on a network. */
export async function openTickEar(context: AudioContext): Promise<TickEar> {
  await context.audioWorklet.addModule(worklet);
  const node = new AudioWorkletNode(context, 'tick-ear', { channelCount: 1, channelCountMode: 'explicit' });
  const heard: number[] = [];
  node.port.addEventListener('message', ({ data }) => {
    if (typeof data === 'number') heard.push(data / context.sampleRate);
  });
  node.port.start();
  // A node that leads nowhere is never asked to work; through this one nothing comes.
  const wall = new GainNode(context, { gain: 0 });
  node.connect(wall).connect(context.destination);
  return {
    node,
    heard: () => heard,
    close: () => {
      node.port.close();
      node.disconnect();
      wall.disconnect();
    },
  };
}

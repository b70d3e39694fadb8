declare global {
  interface Window {
    /** The loudest sample that went to the speakers so far, 0 to 1. */
    loudest(): number;
  }
}

/** To be given to Playwright's addInitScript: listens to what reaches the speakers, within the page's own policy. */
export function listenForSound(): void {
  const connect: (this: AudioNode, to: AudioNode) => AudioNode = AudioNode.prototype.connect;
  let loudest = 0;
  Object.defineProperty(AudioNode.prototype, 'connect', {
    value(this: AudioNode, ...to: readonly [AudioNode | AudioParam]) {
      const [destination] = to;
      if (destination instanceof AudioDestinationNode) {
        const ear = new AnalyserNode(destination.context, { fftSize: 8192 });
        connect.call(this, ear);
        const samples = new Float32Array(ear.fftSize);
        setInterval(() => {
          ear.getFloatTimeDomainData(samples);
          loudest = Math.max(loudest, ...samples.map(Math.abs));
        }, 100);
      }
      return Reflect.apply(connect, this, to);
    },
  });
  window.loudest = () => loudest;
}

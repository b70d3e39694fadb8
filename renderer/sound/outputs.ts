/** What sounds can be sent to. */
export interface Outputs {
  /** The names that the machine gives its outputs, without its own choice. */
  readonly labels: readonly string[];
  /** True where the browser keeps the names to itself until it is asked for leave. */
  readonly hidden: boolean;
}

/** The outputs of this machine; none where it tells of none. */
export async function listOutputs(): Promise<Outputs> {
  const outputs = await outputDevices();
  const labels = [...new Set(outputs.map(({ label }) => label).filter((label) => label !== ''))];
  return { labels, hidden: labels.length === 0 && outputs.length > 0 };
}

/** Calls the listener when an output came or went, until the returned function is called. */
export function onOutputs(listener: () => void): () => void {
  if (!('mediaDevices' in navigator)) return () => {};
  navigator.mediaDevices.addEventListener('devicechange', listener);
  return () => navigator.mediaDevices.removeEventListener('devicechange', listener);
}

/**
 * To be called from a click: asks the browser for leave to know the names. It gives them only along with the microphone,
 * which is let go at once and never listened to.
 */
export async function revealOutputs(): Promise<'named' | 'refused'> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks()) track.stop();
    return 'named';
  } catch {
    return 'refused';
  }
}

/** The id under which an output is known today: it is another at each start. Undefined where it is not there. */
export async function outputId(label: string): Promise<string | undefined> {
  return (await outputDevices()).find((device) => device.label === label)?.deviceId;
}

/** Without the two names under which a machine lists its own choice once more. */
async function outputDevices(): Promise<readonly MediaDeviceInfo[]> {
  // Over plain http on a network there are no devices to ask for.
  if (!('mediaDevices' in navigator)) return [];
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(
    ({ kind, deviceId }) => kind === 'audiooutput' && deviceId !== 'default' && deviceId !== 'communications',
  );
}

/** How far the audio clock is ahead of the page's own, milliseconds, by a stamp of a performance time. */
interface Lead {
  readonly at: number;
  readonly ahead: number;
}

/** What the audio clock gains or loses at a time without having jumped, milliseconds. */
const waver = 30;
/** Two stamps that are to bear each other out lie at least so far apart, milliseconds. */
const apart = 100;

interface Known {
  readonly trusted: number;
  /** A stamp that tells of a jump, until another bears it out. */
  readonly doubted: Lead | null;
}

const known = new WeakMap<AudioContext, Known>();

/**
 * Whether a stamp can be gone by. A process that has stood still renders all that it missed in one rush, and a stamp from
 * within the rush is seconds off: what jumps is believed only when a later stamp says the same.
 */
export function isSteady(context: AudioContext, lead: Lead): boolean {
  const { trusted = lead.ahead, doubted = null } = known.get(context) ?? {};
  const isNear = (ahead: number): boolean => Math.abs(lead.ahead - ahead) < waver;
  if (isNear(trusted) || (doubted !== null && isNear(doubted.ahead) && lead.at - doubted.at >= apart)) {
    known.set(context, { trusted: lead.ahead, doubted: null });
    return true;
  }
  if (doubted === null || !isNear(doubted.ahead)) known.set(context, { trusted, doubted: lead });
  return false;
}

import { rampFaults } from '#core/breathing/own-pattern';
import { breathsPerMinute } from '#core/breathing/pacing';
import type { PacerForm, Pattern, Ramp } from '#core/breathing/pattern';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { BreathingGuide, Part } from '#core/curriculum/class-plan';

type Led = NonNullable<Adaptation['breathing']>;

/**
 * Breaths a minute with which a slowing breath may begin: an easy pace for somebody who has just sat down, and slower ones
 * for a breath whose steps would be too short for a room at that pace.
 */
const rampFroms = [12, 10, 8] as const;

/** Over so many breaths a pace is reached without being noticed. */
const rampCycles = 15;

/** What is led of a guide in a class, but for the time to settle, which stays. */
function ledOf({ pattern, partner, ramp, cycles, form }: BreathingGuide): Led {
  return { pattern, partner, ramp, cycles, form };
}

/** The breath of a part as it is led now; undefined where it leads none. */
export function breathLed(planned: Part, to: Adaptation): Led | undefined {
  return to.breathing ?? (planned.breathing && ledOf(planned.breathing));
}

function rampTo(pattern: Pattern): Ramp | undefined {
  if (pattern.phases.length === 0) return undefined;
  const to = breathsPerMinute(pattern);
  return rampFroms
    .filter((from) => from > to)
    .map((from): Ramp => ({ from, to, overCycles: rampCycles }))
    .find((ramp) => rampFaults(pattern, ramp).length === 0);
}

/** The pace with which a breath would begin that slows down to its own, breaths a minute; undefined for one that can't. */
export function slowsFrom(pattern: Pattern): number | undefined {
  return rampTo(pattern)?.from;
}

/** A pattern, and all that there are. */
interface Chosen {
  readonly pattern: Pattern;
  readonly all: readonly Pattern[];
}

/** Another pattern, with its own partner for whoever would rather not hold; the planned one comes back as it was planned. */
export function withPattern(planned: BreathingGuide, led: Led, { pattern, all }: Chosen): Led {
  const isPlanned = pattern.id === planned.pattern.id;
  if (isPlanned) return { ...ledOf(planned), form: led.form };
  const partner = all.find(({ id }) => id === pattern.optOut);
  return { pattern, partner, ramp: led.ramp && rampTo(pattern), form: led.form };
}

/** The same breath, with or without a slower and slower beginning. */
export function withRamp(planned: BreathingGuide, led: Led, slowsDown: boolean): Led {
  if (!slowsDown) return { ...led, ramp: undefined };
  return {
    ...led,
    ramp: led.pattern.id === planned.pattern.id ? (planned.ramp ?? rampTo(led.pattern)) : rampTo(led.pattern),
  };
}

/** The same breath in another form; null: the one that is chosen for all classes. */
export function withForm(led: Led, form: PacerForm | null): Led {
  return { ...led, form: form ?? undefined };
}

function inOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)));
}

/** Whether two plain values say the same; what is left out and what is undefined are one thing. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(value ?? null, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inOrder(inner) : inner,
    );
  return plain(one) === plain(other);
}

/** The plan of a part as an adaptation: what brings each of these back. */
function planOf({ breathing, sound, picture }: Part): Adaptation {
  return {
    breathing: breathing && ledOf(breathing),
    breathTones: sound?.breathTones ?? true,
    ambience: sound?.ambience ?? null,
    recording: sound?.recording ?? null,
    picture: picture ?? null,
  };
}

/** What brings a part back to its plan; null where it is led as planned. What is the same already is left out. */
export function backToPlan(planned: Part, to: Adaptation): Adaptation | null {
  const plan = planOf(planned);
  const back: Adaptation = {
    ...(to.breathing === undefined || isSame(to.breathing, plan.breathing) ? {} : { breathing: plan.breathing }),
    ...(to.breathTones === undefined || to.breathTones === plan.breathTones ? {} : { breathTones: plan.breathTones }),
    ...(to.ambience === undefined || to.ambience === plan.ambience ? {} : { ambience: plan.ambience }),
    ...(to.recording === undefined || isSame(to.recording, plan.recording) ? {} : { recording: plan.recording }),
    ...(to.picture === undefined || isSame(to.picture, plan.picture) ? {} : { picture: plan.picture }),
  };
  return Object.keys(back).length === 0 ? null : back;
}

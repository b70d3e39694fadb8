import type { Adaptation } from '#core/curriculum/adaptation';
import type { ClassPlan, Part, PartSound } from '#core/curriculum/class-plan';
import type { LedPart } from '#core/curriculum/led-part';
import { partAtLength } from '#core/curriculum/part-at-length';
import { ledBreath } from './led-breath';
import type { Adapted, Run } from './run';

function soundLed(own: PartSound | undefined, { breathTones, ambience, recording }: Adaptation): PartSound | undefined {
  if (breathTones === undefined && ambience === undefined && recording === undefined) return own;
  return {
    ...own,
    ...(breathTones === undefined ? {} : { breathTones }),
    ...(ambience === undefined ? {} : { ambience: ambience ?? undefined }),
    ...(recording === undefined ? {} : { recording: recording ?? undefined }),
  };
}

function adaptedPart(part: Part, adapted: Adapted): LedPart {
  const { picture } = adapted.to;
  return {
    ...part,
    breathing: ledBreath(part.breathing ?? null, adapted) ?? undefined,
    sound: soundLed(part.sound, adapted.to),
    picture: picture === undefined ? part.picture : (picture ?? undefined),
  };
}

/**
 * A part of the class as it is led: with its content at the length that a fit gave it, and otherwise than planned where
 * that was said. Undefined where there is no such part. Whatever shows or sounds a part asks this.
 */
export function partAsLed(
  plan: ClassPlan,
  run: Pick<Run, 'fitted' | 'adapted'>,
  id: string | null,
): LedPart | undefined {
  const planned = plan.parts.find((one) => one.id === id);
  if (planned === undefined) return undefined;
  const part = partAtLength(planned, run.fitted[planned.id] ?? []);
  const adapted = run.adapted[planned.id];
  return adapted === undefined ? part : adaptedPart(part, adapted);
}

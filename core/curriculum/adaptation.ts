import type { Ambience, BreathingGuide, PictureRef, RecordingRef } from './class-plan';

/** How a part is led in one class otherwise than planned. What is left out stays as it was planned; null takes it away. */
export interface Adaptation {
  readonly breathing?: Pick<BreathingGuide, 'pattern' | 'partner' | 'ramp' | 'cycles' | 'form'> | undefined;
  readonly breathTones?: boolean | undefined;
  readonly ambience?: Ambience | null | undefined;
  readonly recording?: RecordingRef | null | undefined;
  readonly picture?: PictureRef | null | undefined;
}

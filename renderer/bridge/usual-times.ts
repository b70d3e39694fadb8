import { useCallback } from 'react';
import type { UsualTimes } from '#core/session/usual-times';
import { theProgram } from './program';
import { useAsked } from './use-asked';

/** How a class usually goes; undefined until the program has said. */
export function useUsualTimes(classId: string): UsualTimes | undefined {
  const ask = useCallback(() => theProgram().door.usualTimes.query({ classId }), [classId]);
  const { value } = useAsked(ask);
  return value?.done === true ? value.value : undefined;
}

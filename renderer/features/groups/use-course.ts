import { useEffect, useState } from 'react';
import { library } from '#bridge/library';
import type { Curriculum } from '#core/curriculum/curriculum';

/** A curriculum with its meetings; null until it is there, and for none. */
export function useCourse(id: string | null): Curriculum | null {
  const [course, setCourse] = useState<Curriculum | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isWanted = true;
    library.item({ kind: 'curricula', id }).then((answer) => {
      if (!isWanted || !answer.done || answer.value.was.kind !== 'curricula') return;
      setCourse(answer.value.was.content);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [id]);
  return course?.id === id ? course : null;
}

import { type RefObject, useEffect } from 'react';

/** A field that a person wants to go to; another `round` is another time. */
export interface FieldWanted {
  /** As findings name it: `choice`, `lines[3]`. */
  readonly field: string;
  readonly round: number;
}

const reachable = 'input, textarea, select, button, [tabindex]';

/** The field, or the nearest that holds it: `lines[3].text`, then `lines[3]`, then `lines`. */
function placeOf(inside: HTMLElement, field: string): HTMLElement | null {
  const places = [...inside.querySelectorAll<HTMLElement>('[data-field]')];
  const fitting = places.filter((place) => field.startsWith(place.dataset['field'] ?? '?'));
  return (
    fitting.toSorted((one, other) => (other.dataset['field'] ?? '').length - (one.dataset['field'] ?? '').length)[0] ??
    null
  );
}

/** Brings the field that is wanted into sight and puts the focus into it; fields say who they are with `data-field`. */
export function useFieldInSight(inside: RefObject<HTMLElement | null>, wanted: FieldWanted | null): void {
  useEffect(() => {
    const place = wanted === null || inside.current === null ? null : placeOf(inside.current, wanted.field);
    if (place === null) return;
    place.scrollIntoView({ block: 'center' });
    const goal = place.matches(reachable) ? place : place.querySelector<HTMLElement>(reachable);
    goal?.focus({ preventScroll: true });
  }, [inside, wanted]);
}

/** A field of what another window said; undefined where there is none. The two or three shapes that windows tell each other need no parser. */
export function fieldOf(said: unknown, field: string): unknown {
  return typeof said === 'object' && said !== null ? Reflect.get(said, field) : undefined;
}

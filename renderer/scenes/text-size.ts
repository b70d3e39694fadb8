import { wallHeight } from '#core/curriculum/wall-text';

/** How large a text stands: short ones as large as can be, the longest that the wall takes still above its least. */
export type TextSize = 'big' | 'middle' | 'small';

/** A quiet text beside another takes this much of the room that it would take alone. */
const quietShare = 0.6;

/** The size at which a text and a quiet one under it fit any picture, 4:3 too. */
export function sizeOf(text: string, quiet = ''): TextSize {
  const lines = wallHeight(text) + quietShare * wallHeight(quiet);
  if (lines < 3.5) return 'big';
  return lines < 5.5 ? 'middle' : 'small';
}

import type { Page } from 'playwright';
import type { Box } from './read-pixels';

/** One text that people can see on the wall. */
export interface WallText {
  readonly text: string;
  readonly box: Box;
  /** Each line of it. */
  readonly lines: readonly Box[];
  /** Height of its letters' em as it is drawn, as a share of the picture's height. */
  readonly size: number;
  /** The word that tells what to do with the breath or the muscles now. */
  readonly isPhaseWord: boolean;
  /** Shown only while the room is set up. */
  readonly isCheck: boolean;
}

/** Every text that can be seen. */
export async function wallTexts(page: Page): Promise<readonly WallText[]> {
  return page.evaluate(() => {
    const top = document.querySelector('.wall-checks[data-on]') ?? document;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const found: WallText[] = [];
    const plain = ({ left, top: above, right, bottom }: DOMRect) => ({ left, top: above, right, bottom });
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const text = (currentNode.textContent ?? '').trim();
      const parent = currentNode.parentElement;
      if (text === '' || parent === null || parent.closest('.wall') === null) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const drawn = parent.offsetWidth === 0 ? 1 : parent.getBoundingClientRect().width / parent.offsetWidth;
      found.push({
        text,
        box: plain(range.getBoundingClientRect()),
        // A sign that only says which way a name is written has a place and no width.
        lines: [...range.getClientRects()].filter(({ width }) => width > 0.5).map(plain),
        size: (Number.parseFloat(getComputedStyle(parent).fontSize) * drawn) / innerHeight,
        isPhaseWord:
          parent.closest('.pacer[data-stage="breathing"] .pacer-word, [data-stage="relaxing"] .relax-word') !== null,
        isCheck: parent.closest('.wall-checks') !== null,
      });
    }
    return found;
  });
}

/** Roundings of a device pixel, as a share of the height. */
const rounding = 0.0005;

/** What the last row could not read, or what lies where it must not, in words. */
export function placeFaults(
  texts: readonly WallText[],
  view: { readonly width: number; readonly height: number },
  least: number,
): string[] {
  return texts.flatMap(({ text, box, size, isPhaseWord, isCheck }, index) => {
    const faults: string[] = [];
    const needed = Math.max(isPhaseWord ? 0.12 : 0.04, isCheck ? 0.04 : least);
    if (size < needed - rounding) faults.push(`"${text}" is ${(size * 100).toFixed(1)} % high`);
    const isInside =
      box.left >= view.width * 0.049 &&
      box.right <= view.width * 0.951 &&
      box.top >= view.height * 0.045 &&
      box.bottom <= view.height * 0.955;
    if (!isInside) faults.push(`"${text}" leaves the safe margin`);
    for (const other of texts.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > view.height * 0.02) faults.push(`"${text}" lies on "${other.text}"`);
    }
    return faults;
  });
}

/** How a handout stands on its page. */
export interface PageFit {
  /** The letters that it is printed in, points. */
  readonly size: number;
  /** About how many lines go onto a second page; 0: it is one page. */
  readonly over: number;
}

/** Letters from the best to the smallest that are still read easily, points. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9] as const;
const smallest = 9;

/** Below this, letters are small for tired eyes. Points. */
export const comfortable = 10;

const pixelsPerMillimetre = 96 / 25.4;

/** What A4 and Letter have in common is 279.4 high; what is left over is for printers that lay out a little otherwise. */
const pageHeight = 275 * pixelsPerMillimetre;

/** A line of the smallest letters, pixels. */
const lineHeight = smallest * (96 / 72) * 1.4;

function heightAt(copy: HTMLElement, size: number): number {
  copy.style.setProperty('--handout-size', String(size));
  return copy.getBoundingClientRect().height;
}

/** Tries a page, as it was drawn, in letters of each size until it is one page. The fonts have to be there. */
export function pageFit(page: HTMLElement): PageFit {
  const place = document.createElement('div');
  place.className = 'handout-measure';
  const copy = page.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('the copy of a page is no page');
  place.append(copy);
  document.body.append(place);
  try {
    const size = sizes.find((one) => heightAt(copy, one) <= pageHeight);
    if (size !== undefined) return { size, over: 0 };
    return { size: smallest, over: Math.max(1, Math.ceil((heightAt(copy, smallest) - pageHeight) / lineHeight)) };
  } finally {
    place.remove();
  }
}

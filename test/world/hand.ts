import type { Locator, Page } from 'playwright';

/**
 * A hand that works at the pace of a person who knows what they want, after the keystroke-level model (Card, Moran and
 * Newell): seconds for each time it points and presses, for each drag, for each key, and for thinking before each of these
 * but keys. It doesn't wait so long; it counts.
 */
const pace = { press: 1.3, drag: 2.2, key: 0.28, think: 1.35 };

/** What a hand would have needed. */
export interface Hand {
  readonly press: (on: Locator) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  readonly key: (name: string) => Promise<void>;
  /** Takes something by its beginning and puts it down in the lower half of something else. */
  readonly drag: (what: Locator, onto: Locator) => Promise<void>;
  /** Seconds so far. */
  readonly seconds: () => number;
}

/** A hand at a page. */
export function handAt(page: Page): Hand {
  let spent = 0;
  return {
    press: async (on) => {
      spent += pace.think + pace.press;
      await on.click();
    },
    type: async (words) => {
      spent += words.length * pace.key;
      await page.keyboard.insertText(words);
    },
    key: async (name) => {
      spent += pace.key;
      await page.keyboard.press(name);
    },
    drag: async (what, onto) => {
      spent += pace.think + pace.drag;
      await onto.scrollIntoViewIfNeeded();
      await what.hover({ position: { x: 60, y: 12 } });
      await page.mouse.down();
      const goal = await onto.boundingBox();
      if (goal === null) throw new Error('where it is to be put down can’t be seen');
      await page.mouse.move(goal.x + 60, goal.y + goal.height * 0.8, { steps: 12 });
      await page.mouse.up();
    },
    seconds: () => spent,
  };
}

/** What has the focus, as it is called. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    // What only holds the focus after a change of place is called nothing.
    if (!(at instanceof HTMLElement) || at.tabIndex < 0) return '';
    const by = (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText);
    const named = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.innerText) : [];
    return [at.getAttribute('aria-label'), ...by, ...named, at.innerText].filter(Boolean).join(' ');
  });
}

/** Goes on with Tab until something that is called so has the focus; the keys that it takes are counted. */
export async function tabTo(page: Page, hand: Hand, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (name.test(await focused(page))) return;
    await hand.key('Tab');
  }
  throw new Error(`no Tab came to ${name}; the focus is on "${await focused(page)}"`);
}

import type { Click } from '#core/session/click';

/** Keys that presenters' clickers send, and the few that a hand on the laptop may press while the wall has the focus. */
const clicks: Readonly<Record<string, Click>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'blackout',
  b: 'blackout',
  B: 'blackout',
  ' ': 'start-or-pause',
};

/** A clicker's button bounces, and a thumb lands twice: a second press within this time is the same press. */
const guard = 700;

/**
 * Passes on what a clicker sends while the wall has the focus. Escape and F5, which many clickers send from their start
 * button, do nothing: neither may end a class or blank the wall by reloading it.
 */
export function listenToClicker(target: Pick<Window, 'addEventListener'>, send: (click: Click) => void): void {
  let last = Number.NEGATIVE_INFINITY;
  target.addEventListener('keydown', (event) => {
    if (event.key === 'F5' || event.key === 'Escape') event.preventDefault();
    const click = clicks[event.key];
    if (click === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.repeat || event.timeStamp - last < guard) return;
    last = event.timeStamp;
    send(click);
  });
}

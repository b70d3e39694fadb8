const share = 0.45;
let isBlocked = false;

/** Keeps the page's thread from its work for 45 % of the time, in jobs of 100 to 200 ms. */
export function blockThread(isOn: boolean): void {
  const wasBlocked = isBlocked;
  isBlocked = isOn;
  if (!wasBlocked) work();
}

function work(): void {
  if (!isBlocked) return;
  const job = 100 + Math.random() * 100;
  const until = performance.now() + job;
  while (performance.now() < until);
  setTimeout(work, (job * (1 - share)) / share);
}

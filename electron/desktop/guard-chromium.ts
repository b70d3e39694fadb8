import { app } from 'electron';

/** What Chromium would ask the internet for by itself: lists, parts of its own, reports, dumps of a crash. */
const background = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
];

/**
 * Electron's security checklist, 1: to be called before Electron is ready. No name is looked up anywhere, nothing is fetched
 * in the background, and no certificate and no password is ever accepted for a page.
 */
export function keepChromiumQuiet(): void {
  for (const name of background) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('certificate-error', (...[event, , , , , answer]) => {
    event.preventDefault();
    answer(false);
  });
  app.on('login', (...[event, , , , answer]) => {
    event.preventDefault();
    answer();
  });
}

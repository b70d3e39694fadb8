import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app';
import { closeAllWindows, driveChromium } from './browser-window';
import { startChromium } from './chromium-process';
import * as electron from './electron';

// Started like the real binary: Playwright's own arguments first, then the folder of the program and its options.
process.argv.splice(1, process.argv.indexOf('--remote-debugging-port=0'));
const [, folder = '.'] = process.argv;

const listening = Promise.withResolvers<void>();
if (process.env['EMULATED_ELECTRON_ALONE'] === '1') listening.resolve();
// Without this, Playwright's `require('electron')` would find the package that fetches the real binary.
Object.assign(globalThis, { require: () => electron });
// Playwright calls this once it hears both debuggers, as it does through its loader in the real one.
Object.assign(globalThis, { __playwright_run: () => listening.resolve() });

await import(pathToFileURL(resolve(folder, 'dist/desktop/main.mjs')).href);
const chromium = await startChromium();
driveChromium(chromium.context);
await listening.promise;
app.becomeReady({ closeAllWindows, end: () => chromium.end() });

import type { WebPreferences } from 'electron';

/** Electron's security checklist, 2, 3, 4, 6 and 8: no Node in pages, worlds apart, sandboxed, nothing weakened. */
export const isolated = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
} satisfies WebPreferences;

import type { ElectronApplication, Page } from 'playwright';
import { builtInClasses } from '#files/built-in-classes';
import { aMoment } from './class-story';

/** Answers the next save dialogs with a path; without one, the person closes them. */
export async function answerDialogs(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);
}

/** What the program answers to a question of this page's own window, asked past all of the page's own code. */
export function ask(page: Page, path: string, input?: unknown): Promise<unknown> {
  return answered(page, 'query', { path, input });
}

/** What it answers to something that this window wants done, in the same way. */
export function tell(page: Page, path: string, input?: unknown): Promise<unknown> {
  return answered(page, 'mutation', { path, input });
}

function answered(page: Page, method: 'query' | 'mutation', params: object): Promise<unknown> {
  return page.evaluate(
    (request) =>
      new Promise((resolve) => {
        addEventListener(
          'message',
          ({ ports: [port] }) => {
            port?.addEventListener('message', ({ data }) => {
              if (typeof data !== 'string') port.postMessage(JSON.stringify({ id: 1, ...request }));
              else resolve(JSON.parse(data));
            });
            port?.start();
          },
          { once: true },
        );
        window.breathingRoom?.openDoor();
      }),
    { method, params },
  );
}

/** Goes through the parts of the built-in hour by *Next*, sees each on the wall as well, and ends the class. */
export async function stepThrough(page: Page, wall?: Page): Promise<void> {
  for (const part of builtInClasses()[0]?.parts ?? []) {
    await page.getByRole('heading', { name: part.title, level: 2 }).waitFor();
    await wall?.getByText(part.title, { exact: true }).first().waitFor();
    const last = part.kind === 'closing';
    await aMoment(page);
    await page.getByRole('button', { name: last ? 'End class' : 'Next', exact: true }).click();
  }
}

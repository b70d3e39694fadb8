import type { Locator, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { fillBilledYear } from '#test/world/billed-year';
import { launchChromium } from '#test/world/chromium';
import { aMoment, markEight, openRoom, openWall } from '#test/world/class-story';
import { groupWith, personIn, value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press } from '#test/world/open-program';
import { unlock } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

/** Nothing sticks out of the window sideways, whatever its size. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

type Look = (screen: string, on?: Page) => Promise<void>;

/** What lies over the room of a class that runs late, in a wide window and in a narrow one. */
async function lookAtPanels(page: Page, wall: Page, look: Look): Promise<void> {
  const lookBoth = async (screen: string): Promise<void> => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await look(`${screen}, narrow`);
    await page.setViewportSize({ width: 1366, height: 768 });
    await look(screen);
  };
  await page.keyboard.press('f');
  await page.getByRole('heading', { name: 'Fit to end on time' }).waitFor();
  await lookBoth('the fit');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('heading', { name: 'More for this class' }).waitFor();
  await lookBoth('more for this class');
  await page.getByRole('button', { name: 'Lead a part otherwise' }).click();
  await page.getByRole('heading', { name: 'How this part is led' }).waitFor();
  await lookBoth('how the part is led');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.getByRole('heading', { name: 'Message to the screen' }).waitFor();
  await lookBoth('the message');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Show a picture' }).waitFor();
  await lookBoth('the pictures');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.getByRole('heading', { name: 'Somebody needs care' }).waitFor();
  await lookBoth('the distress card');
  await look('the wall while the class rests', wall);
  await page.getByRole('button', { name: 'Go on with the class' }).click();
  await page.getByRole('heading', { name: 'Somebody needs care' }).waitFor({ state: 'detached' });
  await page.locator('.room:focus').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: 'Take a note' }).fill('The heating hums.');
  await page.keyboard.press('Enter');
  await page.getByText('The heating hums.').waitFor();
  await lookBoth('the notes');
  await page.getByRole('tab', { name: /^People/ }).click();
}

/** Looks at screens of a page, and at others beside it: axe finds nothing, and nothing sticks out. */
function lookerOn(page: Page): Look {
  return async (screen, on = page) => {
    // Words that fade into each other have no contrast of their own for a moment.
    const found = async () => ({ screen, findings: await axeFindings(on), overflow: await overflow(on) });
    await expect.poll(found, { timeout: 8000, interval: 500 }).toEqual({ screen, findings: [], overflow: 0 });
  };
}

async function newPage(colorScheme: 'light' | 'dark') {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  return { page: await context.newPage(), url: host.url, host };
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any screen of the library and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const { page, url } = await newPage(colorScheme);
    const look = lookerOn(page);
    const lookBoth = async (screen: string): Promise<void> => {
      await page.setViewportSize({ width: 1024, height: 768 });
      await look(`${screen}, narrow`);
      await page.setViewportSize({ width: 1366, height: 768 });
      await look(screen);
    };
    const go = async (address: string): Promise<void> => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
    };
    const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.goto(url);
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.locator('.path-stop').first().waitFor();
    await lookBoth('the library');
    await page.getByRole('searchbox').fill('brething');
    await page.getByRole('link', { name: 'Box breathing', exact: true }).waitFor();
    await look('the library with something found');
    await page.getByRole('searchbox').fill('zzzz');
    await page.getByText('Nothing fits').waitFor();
    await look('the library with nothing found');
    await page.getByRole('button', { name: 'Show everything' }).click();
    for (const kind of ['curricula', 'classes', 'practices']) {
      await go(`/library/${kind}`);
      await page.locator('.shelf-row').first().waitFor();
      await look(`the ${kind} of the library`);
    }
    await go('/library/classes/week-1-stress-60');
    await heading('Week 1: what stress is');
    await lookBoth('a class');
    await page.getByRole('button', { name: 'Open all parts' }).click();
    await lookBoth('a class with all its parts open');
    await go('/library/practices/breath-box');
    await page.locator('.item-title', { hasText: 'Box breathing' }).waitFor();
    await lookBoth('a practice');
    await go('/library/practices/pmr-16');
    await page.locator('.part-content').waitFor();
    await look('a relaxation');
    await go('/library/curricula/eight-weeks');
    await page.locator('.meeting').first().waitFor();
    await lookBoth('a curriculum');
    await go('/library/classes/nothing-of-this-name');
    await page.getByText('This is not in the library').waitFor();
    await look('a class that is not there');
    await go('/library/new');
    await heading('Something new');
    await lookBoth('something new');
    await go('/library/new-from-table');
    await page.getByRole('main').waitFor();
    await lookBoth('a class from a table');
    for (const [kind, id] of [
      ['classes', 'week-1-stress-60'],
      ['practices', 'breath-box'],
      ['curricula', 'eight-weeks'],
    ] as const) {
      await go(`/library/${kind}/${id}`);
      await page.getByRole('button', { name: 'Make your own' }).click();
      await page.waitForURL(/\/edit$/);
      await page.locator('.editor').waitFor();
      await lookBoth(`the editor of ${kind}`);
      await go(new URL(page.url()).hash.slice(1).replace(/edit$/, 'versions'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await lookBoth(`the versions of ${kind}`);
    }
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    await page.locator('.path-stop').first().waitFor();
    await look('the library with what was made');
    expect(await page.getByRole('link', { name: /, my version$/ }).count()).toBeGreaterThan(0);
  },
  240_000,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any screen of groups and people and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const { page, url, host } = await newPage(colorScheme);
    const facilitator = asFacilitator(host.program);
    const { id: group, people } = await groupWith(facilitator, ['Ana', 'Bo', 'Cas']);
    const [robin] = [await personIn(facilitator, 'Robin'), await personIn(facilitator, 'Robyn')];
    const consents = [{ what: 'wellbeing', given: true, on: '2026-11-20' }] as const;
    const asked = await personIn(facilitator, 'Kim', { consents });
    const about = { key: press(), person: asked, session: null, moment: null, at: null, again: null, replaces: null };
    await value(facilitator.saveAnswer({ ...about, instrument: 'pss4', responses: [0, 1, 2, 3] }));
    await value(facilitator.openMeeting({ key: press(), group, meeting: '2026-11-23', classId: null }));
    await value(facilitator.leave());
    const look = lookerOn(page);
    await page.goto(url);
    const lookAt = async (address: string, screen: string, shown: Locator): Promise<void> => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await shown.first().waitFor();
      for (const [width, note] of [
        [1024, ', narrow'],
        [1366, ''],
      ] as const) {
        await page.setViewportSize({ width, height: 768 });
        await look(`${screen}${note}`);
      }
    };
    const text = (words: string | RegExp) => page.getByText(words);
    await lookAt('/groups', 'the groups', text('Monday evenings'));
    await lookAt('/groups/new', 'a new group', page.getByRole('heading', { level: 1 }));
    for (const side of ['', '/people', '/attendance', '/wellbeing', '/change']) {
      await lookAt(`/groups/${group}${side}`, `a group${side}`, page.getByRole('heading', { name: 'Monday evenings' }));
    }
    await lookAt('/groups/people', 'the people', text(/Robyn/));
    await lookAt('/groups/people/new', 'somebody new', page.getByRole('heading', { level: 1 }));
    for (const person of [people[0], robin, asked]) {
      await lookAt(`/groups/people/${person}`, 'a person', page.getByRole('heading', { level: 1 }));
    }
    await lookAt('/groups/people/import', 'bringing in people', page.getByRole('textbox', { name: /^Or paste/ }));
    await lookAt(
      '/groups/people/duplicates',
      'entries of one person',
      page.getByRole('button', { name: /^Compare: / }),
    );
    await page
      .getByRole('button', { name: /^Compare: / })
      .first()
      .click();
    await look('two entries beside each other');
    await lookAt('/settings/audit', 'who saw what', text(/^Looked at a person/));
    expect(await page.locator('.audit-line').count()).toBeGreaterThan(5);
  },
  240_000,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any screen of billing and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const { host, house } = await loopbackProgram(temporaryFolder());
    const facilitator = asFacilitator(host.program);
    await fillBilledYear({ facilitator, house }, { people: 8, meetings: 6, signed: 4, covered: 4 }, '2026-11-16');
    const asked = { key: press(), from: '2026-10-01', to: '2026-11-30', lines: null, purpose: 'Autumn' };
    const claims = (await value(facilitator.makeBatch({ ...asked, lane: 'claim' }))).id;
    const bills = (await value(facilitator.makeBatch({ ...asked, key: press(), lane: 'superbill' }))).id;
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const look = lookerOn(page);
    await page.goto(host.url);
    const lookAt = async (address: string, shown: Locator): Promise<void> => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await shown.first().waitFor();
      for (const width of [1024, 1366]) {
        await page.setViewportSize({ width, height: 768 });
        await look(`${address} at ${width}`);
      }
    };
    await lookAt('/records/billing', page.locator('.lines'));
    await page.getByRole('button', { name: 'Make a file' }).click();
    await look('the file of lines');
    await lookAt('/records/batches', page.getByRole('link', { name: /^Autumn/ }));
    for (const batch of [claims, bills]) {
      await lookAt(`/records/batches/${batch}`, page.getByRole('table', { name: 'What became of each document' }));
      await page
        .getByRole('button', { name: /^More for BR-/ })
        .first()
        .click();
      await look('a document of a batch');
    }
    await lookAt('/settings/billing', page.getByRole('textbox', { name: 'Name', exact: true }));
    await lookAt('/settings/payers', page.getByText('Good Plan'));
    await page.getByText('Good Plan').first().click();
    await look('a payer');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  },
  240_000,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any screen and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const { host, pass } = await loopbackProgram(temporaryFolder());
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const look = lookerOn(page);
    await page.goto(host.url);
    for (const place of ['Records', 'Settings', 'Today']) {
      await page.getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { name: place, level: 1 }).waitFor();
      await look(place);
    }
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    for (const corner of [
      'Wall',
      'Sound',
      'Breath',
      'Pictures and recordings',
      'Class rules',
      'Security',
      'Backups',
      'Export and import',
      'Who saw what',
    ]) {
      await page.getByRole('link', { name: corner, exact: true }).click();
      await look(`Settings, ${corner}`);
    }
    await page.getByRole('button', { name: 'Lock now' }).first().click();
    await page.getByRole('heading', { name: 'The records are locked' }).waitFor();
    await look('the lock');
    await unlock(page);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await openRoom(page, 'Room to breathe');
    await look('the room before the start');
    const wall = await openWall(page);
    await wall.getByRole('heading', { name: 'Room to breathe' }).waitFor();
    await look('the welcome on the wall', wall);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await markEight(page);
    for (const title of ['How are you arriving?', 'What stress does', 'Belly breathing', 'Coherent breathing']) {
      await aMoment(page);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('heading', { name: title, level: 2 }).waitFor();
      await pass(90_000);
      await look(`the room in ${title}`);
      await look(`the wall in ${title}`, wall);
    }
    await page.getByRole('button', { name: /^Lock/ }).first().click();
    await page.getByText('Names are shut away').first().waitFor();
    await look('the room with names shut away');
    await unlock(page);
    await page.getByText('8 of 8 here').first().waitFor();
    await page.keyboard.press('?');
    await look('the list of keys');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1024, height: 768 });
    await look('the room in a narrow window');
    await page.setViewportSize({ width: 1366, height: 768 });
    await pass(40 * 60_000);
    // Nobody touched anything for longer than the settings of this folder allow.
    await page.getByText('Names are shut away').first().waitFor();
    await unlock(page);
    await lookAtPanels(page, wall, look);
    await page.getByRole('button', { name: /^Closing/ }).click();
    await page.getByRole('button', { name: 'End class', exact: true }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
    await look('signing');
    await look('the wall at the end', wall);
    await page.getByRole('button', { name: 'Sign and lock this session' }).click();
    await page.getByText('Signed by Kim Park').waitFor();
    await look('the signed session');
    await page.getByRole('button', { name: 'Back to Today' }).click();
    await page.getByRole('link', { name: 'Records', exact: true }).click();
    await page.getByRole('heading', { name: 'Attendance file' }).waitFor();
    await look('Records with a session');
    expect(await page.getByRole('heading', { name: 'Attendance file' }).count()).toBe(1);
  },
  240_000,
);

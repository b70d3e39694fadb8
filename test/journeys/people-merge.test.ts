import { expect, onTestFinished, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const rows = [
  'Given,Family,Birth date,Phone,E-mail',
  'Robin,Vale,1984-03-09,303 555 0142,',
  'Robyn,Vale,1984-03-09,303 555 0199,robin@example.org',
].join('\n');

test('of two entries somebody chooses by keyboard which stays and what is right; taken back, both are as they were', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const go = (address: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  const { store } = house.parts;
  const everybody = async () => {
    const read = await Promise.all((await store.list('people')).map((id) => store.read(personRecipe, id)));
    return read
      .flatMap((one) => ('found' in one ? [one.found] : []))
      .map(({ person, mergedInto }) => ({ person, mergedInto }));
  };
  await page.goto(host.url);
  await go('#/groups/people/import');
  await page.getByRole('textbox', { name: /^Or paste rows here/ }).fill(rows);
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await page.getByText('2 new, 0 here already, 0 left out').waitFor();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByText(/^2 new, 0 brought/).waitFor();
  const before = await everybody();

  await go('#/groups/people/duplicates');
  await page.getByRole('button', { name: /^Compare: / }).press('Enter');
  const stays = page.getByRole('radiogroup', { name: 'Which one stays' });
  await stays.getByRole('radio', { checked: true }).press('ArrowRight');
  const right = (what: string) => page.getByRole('radiogroup', { name: `${what}: which one is right?` });
  await right('Phone').waitFor();
  await right('Phone').getByRole('radio', { checked: true }).press('ArrowRight');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  }
  const [keptName] = (
    await stays.getByRole('radio', { checked: true }).evaluate((radio) => radio.closest('label')?.textContent ?? '')
  ).split(' Vale');
  const kept = before.find(({ person }) => person.given === keptName);
  const gone = before.find(({ person }) => person.given !== keptName);
  await page.getByRole('button', { name: 'Make one of them' }).press('Enter');
  await page.getByText(/is one person now/).waitFor();
  const merged = await everybody();
  expect(merged).toContainEqual({
    mergedInto: null,
    person: { ...kept?.person, phone: gone?.person.phone, email: 'robin@example.org' },
  });
  expect(merged).toContainEqual({ ...gone, mergedInto: kept?.person.id });

  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await page.getByText('They are two again.').waitFor();
  expect(await everybody()).toEqual(before);
});

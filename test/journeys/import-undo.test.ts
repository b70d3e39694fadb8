import { expect, test } from 'vitest';
import { peoplePage } from '#test/world/people-page';

const rows = 'Name,Phone\nRobin Vale,303 555 0142\nAna Moss,303 555 0144\nKim Aster,303 555 0143';

test('a list is taken back from its notice, and the roster is empty as before', async () => {
  const { page, kept, read } = await peoplePage();
  await read(rows);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByRole('heading', { name: 'They are in' }).waitFor();
  expect(await kept()).toHaveLength(3);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText('3 people were put back as before the list.').first().waitFor();
  expect(await kept()).toEqual(Array.from({ length: 3 }, () => ({ removed: true })));
  await page.getByRole('link', { name: 'To the roster' }).click();
  await page.getByText('Nobody is on the roster yet').waitFor();
});

test('a list is taken back later from its page; who was changed since stays, and is named', async () => {
  const { page, go, isClean, kept, read } = await peoplePage();
  await read(rows);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByRole('link', { name: 'To the roster' }).click();
  await page.getByRole('link', { name: 'Ana Moss' }).click();
  await page.getByRole('textbox', { name: 'What they want to be called' }).fill('Annie');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Annie Moss is kept.').waitFor();
  await go('#/groups/people/import');
  const last = page.getByRole('region', { name: 'The list that came in last' });
  await last.getByText('3 new, 0 brought up to date, 0 left out.').waitFor();
  await isClean();
  await last.getByRole('button', { name: 'Take the whole list back' }).press('Enter');
  const words = '2 people were put back as before the list. Annie Moss stays, for something came of them since.';
  await page.getByRole('main').getByText(words).waitFor();
  expect(await kept()).toContainEqual(expect.objectContaining({ preferred: 'Annie' }));
  await go('#/groups/people');
  await page.getByText('One person').waitFor();
  expect(await page.getByRole('list', { name: 'People' }).getByRole('link').allInnerTexts()).toEqual(['Annie Moss']);
});

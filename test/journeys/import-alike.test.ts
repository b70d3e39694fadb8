import { expect, test } from 'vitest';
import { peoplePage } from '#test/world/people-page';

test('whoever in a list is like somebody here, or like another row, is named with the reasons before the list comes in', async () => {
  const { page, read, isClean, kept } = await peoplePage();
  const head = 'Name;Born;Phone\n';
  await read(`${head}Robin Vale;1984-03-09;303 555 0142`);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByText(/^1 new, 0 brought/).waitFor();
  await page.getByRole('button', { name: 'Take another list' }).click();
  await read(
    `${head}Robynn Vale;1984-03-09;303 555 0142\nLena Novak;1990-01-30;303 555 0177\nLenna Novak;1990-01-30;303 555 0177`,
  );
  await page.getByText('3 new, 0 here already, 0 left out').waitFor();
  await page.getByText(/^may be Robin Vale, who is here: .*birth date alike, same phone$/).waitFor();
  await page.getByText(/^may be row 2, Lena Novak: .*same phone$/).waitFor();
  const told = page.getByRole('status').filter({ hasText: 'here already' });
  expect(await told.innerText()).toContain('2 who would be new are like somebody');
  await isClean();
  await page.getByRole('button', { name: /Row 1, Robynn Vale/ }).press('Enter');
  await page.getByRole('option', { name: 'Is Robin Vale' }).press('Enter');
  await expect.poll(() => told.innerText()).toContain('One who would be new is like somebody');
  expect(await page.getByText(/^may be Robin Vale/).count()).toBe(0);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByText(/^2 new, \d brought/).waitFor();
  expect(await kept()).toHaveLength(3);
});

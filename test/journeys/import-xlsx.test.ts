import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { peoplePage } from '#test/world/people-page';

test('a workbook is chosen with the button, and comes into a group: who finds no place there waits, as was said before', async () => {
  const { page, house, go, isClean, kept, focused } = await peoplePage();
  const { store } = house.parts;
  await store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    group: { ...sampleGroup.group, capacity: 2, people: [] },
  });
  const text = (value: string) => ({ value });
  const rows = [
    ['Nachname', 'Vorname', 'Geboren', 'Krankenkasse', 'Versichertennummer'].map(text),
    [
      text('Vale'),
      text('Robin'),
      { value: new Date('1984-03-09T00:00:00Z'), format: 'dd.mm.yyyy' },
      text('Blue Plan'),
      text('00123'),
    ],
    [
      text('Müller'),
      text('Jürgen'),
      { value: new Date('1990-12-31T00:00:00Z'), format: 'dd.mm.yyyy' },
      text(''),
      text(''),
    ],
    [text('Moss'), text('Ana'), text(''), text(''), text('')],
  ];
  const workbook = await writeWorkbook(rows).toBuffer();
  await go('#/groups/people/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
  await (await chooser).setFiles({ name: 'Liste.xlsx', mimeType: 'application/octet-stream', buffer: workbook });
  await page.getByText('3 new, 0 here already, 0 left out').waitFor();
  expect(await focused()).toBe('What each column is');
  const group = page.getByRole('button', { name: /Into a group as well/ });
  await group.press('Enter');
  await page.getByRole('option', { name: sampleGroup.group.title }).press('Enter');
  const told = page.getByRole('status').filter({ hasText: 'new' });
  await expect.poll(() => told.innerText()).toContain(`2 find a place in ${sampleGroup.group.title}; one waits`);
  await isClean();
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByText(`2 have a place in ${sampleGroup.group.title} now; one waits.`).waitFor();
  expect(await focused()).toBe('They are in');
  await isClean();
  expect(await kept()).toContainEqual(expect.objectContaining({ given: 'Robin', birthDate: '1984-03-09' }));
  const read = await store.read(groupRecipe, 'grp_1');
  const states = 'found' in read ? read.found.group.people.map(({ state }) => state) : [];
  expect(states).toEqual(['enrolled', 'enrolled', 'waitlist']);
  await go('#/groups/people');
  await page.getByRole('link', { name: 'Robin Vale' }).click();
  expect(await page.getByRole('textbox', { name: 'Member number' }).inputValue()).toBe('00123');
});

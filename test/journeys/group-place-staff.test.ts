import { expect, test } from 'vitest';
import { groupRecipe } from '#core/records/group-record';
import { peoplePage } from '#test/world/people-page';

test('place and staff of a group say why they are asked, are kept, and read back when the group is changed', async () => {
  const { page, house, go, isClean } = await peoplePage();
  await go('#/groups/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Monday evenings');
  const place = page.getByRole('textbox', { name: 'Place optional', exact: true });
  await page.getByText('It stands on Today, on the sign-in sheet and in the record of each date.').waitFor();
  await page.getByText(/payers and auditors ask for it/).waitFor();
  await place.fill('Community house, room 2');
  await page.getByRole('textbox', { name: /^Leads the group/ }).fill('Sam Rivers');
  await page
    .getByRole('textbox', { name: /^Credential/ })
    .first()
    .fill('LCSW');
  await page.getByRole('button', { name: 'Add somebody who is also there' }).press('Enter');
  await page.getByRole('textbox', { name: /^Also there, 2/ }).fill('Noor Haddad');
  await page.getByText('Dates come later').click();
  await isClean();
  await page.getByRole('button', { name: 'Make this group' }).click();
  await page.getByRole('heading', { name: 'Monday evenings' }).waitFor();
  const [id = ''] = await house.parts.store.list('groups');
  expect(await house.parts.store.read(groupRecipe, id)).toMatchObject({
    found: {
      group: {
        place: 'Community house, room 2',
        staff: [
          { name: 'Sam Rivers', credential: 'LCSW' },
          { name: 'Noor Haddad', credential: '' },
        ],
      },
    },
  });
  await go(`#/groups/${id}/change`);
  await page.reload();
  await place.waitFor();
  expect(await place.inputValue()).toBe('Community house, room 2');
  expect(await page.getByRole('textbox', { name: /^Also there, 2/ }).inputValue()).toBe('Noor Haddad');
  await page.getByRole('textbox', { name: /^Also there, 2/ }).fill('');
  await page.getByRole('button', { name: 'Keep changes' }).click();
  await page.getByText('“Monday evenings” was changed.').waitFor();
  expect(await house.parts.store.read(groupRecipe, id)).toMatchObject({
    found: { group: { staff: [{ name: 'Sam Rivers', credential: 'LCSW' }] } },
  });
});

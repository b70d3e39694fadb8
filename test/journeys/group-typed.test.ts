import { expect, test } from 'vitest';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { peoplePage } from '#test/world/people-page';

/** A page with a group on it, and what is kept of that. */
async function withGroup() {
  const world = await peoplePage();
  const { store } = world.house.parts;
  await store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    id: 'grp_1',
    group: { ...sampleGroup.group, id: 'grp_1' },
  });
  const group = async () => {
    const read = await store.read(groupRecipe, 'grp_1');
    if (!('found' in read)) throw new Error('expected a group');
    return read.found;
  };
  return { ...world, group };
}

test('what is typed of a group outlasts what another window keeps, and is kept over it', async () => {
  const { page, group, go, isClean } = await withGroup();
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    window.open(location.href);
  });
  const other = await opened;
  for (const one of [page, other])
    await one.evaluate(() => {
      location.hash = '#/groups/grp_1/change';
    });
  await other.getByRole('textbox', { name: /^Place\b/ }).fill('The other hall');
  await page.getByRole('textbox', { name: 'Title' }).fill('Mondays anew');
  await page.getByRole('button', { name: 'Keep changes' }).click();
  await expect.poll(async () => (await group()).group.title).toBe('Mondays anew');
  await other.getByRole('button', { name: 'Keep changes' }).click();
  await other.getByText('yours isn’t kept yet').waitFor();
  await expect.poll(() => other.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Mondays anew');
  expect(await other.getByRole('textbox', { name: /^Place\b/ }).inputValue()).toBe('The other hall');
  await other.getByRole('button', { name: 'Keep changes' }).click();
  await expect
    .poll(async () => (await group()).group)
    .toMatchObject({ title: 'Mondays anew', place: 'The other hall' });
  await other.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(async () => (await group()).group.place).toBe(sampleGroup.group.place);
  await expect.poll(() => other.getByRole('textbox', { name: /^Place\b/ }).inputValue()).toBe(sampleGroup.group.place);
  await go('#/groups');
  await isClean();
});

test('what is typed of a group stays while it is archived, and is kept when its page is left, or said not to be', async () => {
  const { page, group, go, isClean } = await withGroup();
  await go('#/groups/grp_1/change');
  const place = page.getByRole('textbox', { name: /^Place\b/ });
  await place.fill('The small room');
  await page.getByRole('button', { name: 'Archive this group' }).click();
  await page.getByRole('button', { name: 'Bring it back from the archive' }).click();
  await page.getByRole('button', { name: 'Archive this group' }).waitFor();
  expect(await place.inputValue()).toBe('The small room');
  await isClean();
  await go('#/');
  await expect.poll(async () => (await group()).group.place).toBe('The small room');
  await page.getByText(/was changed\.$/).waitFor();

  await go('#/groups/grp_1/change');
  await page.getByRole('textbox', { name: 'Title' }).fill('');
  await go('#/groups/grp_1');
  await page.getByText(/^What you typed of .* isn’t kept\.$/).waitFor();
  expect((await group()).group.title).toBe(sampleGroup.group.title);
  await go('#/groups/grp_1/change');
  await place.fill('Elsewhere');
  await page.getByRole('button', { name: 'As it was' }).click();
  expect(await place.inputValue()).toBe('The small room');
});

test('a new group that is left half-written is said not to be made, and stands there when its page is opened again', async () => {
  const { page, house, go, isClean } = await peoplePage();
  const groups = async () => (await house.parts.store.index('groups')).length;
  await go('#/groups/new');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Thursday mornings');
  await go('#/');
  await page.getByText('The new group isn’t made yet.').waitFor();
  await go('#/groups/new');
  expect(await title.inputValue()).toBe('Thursday mornings');
  await isClean();
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  expect(await title.inputValue()).toBe('');
  await title.fill('Friday mornings');
  expect(await groups()).toBe(0);
  await page.getByRole('button', { name: 'Make this group' }).click();
  await page.getByRole('combobox', { name: 'Add somebody' }).waitFor();
  expect(await groups()).toBe(1);
  await go('#/groups/new');
  await title.waitFor();
  expect(await title.inputValue()).toBe('');
});

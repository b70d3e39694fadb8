import { expect, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { peoplePage } from '#test/world/people-page';

const twins = 'Given,Family,Birth date\nRobin,Vale,1984-03-09\nRobyn,Vale,1984-03-09';

test('two who look like one are said to be two; that is kept, and taken back from its notice and from the list', async () => {
  const { page, go, isClean, focused, read } = await peoplePage();
  await read(twins);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByRole('heading', { name: 'They are in' }).waitFor();
  await go('#/groups/people/duplicates');
  const apart = page.getByRole('button', { name: /^These are two people: Rob.n Vale and Rob.n Vale$/ });
  await apart.press('Enter');
  await page.getByText('No two entries look like one person.').waitFor();
  expect(await focused()).toMatch(/one pair|no two entries/i);
  await isClean();
  await page.reload();
  await page.getByText('No two entries look like one person.').waitFor();
  await page.getByRole('button', { name: /^Ask again: / }).press('Enter');
  await page.getByText('One pair looks like one person.').waitFor();
  await apart.press('Enter');
  await page.getByText('No two entries look like one person.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await page.getByText('One pair looks like one person.').waitFor();
  expect(await page.getByRole('heading', { name: 'Two people, as you said' }).count()).toBe(0);
});

test('a merge says what is filled and joined before it is made, refuses what was changed since, and shows the newest word after', async () => {
  const { page, house, go, isClean, read } = await peoplePage();
  const { store } = house.parts;
  await read(twins);
  await page.getByRole('button', { name: 'Bring them in' }).press('Enter');
  await page.getByRole('heading', { name: 'They are in' }).waitFor();
  const [one = '', other = ''] = (await store.list('people')).toSorted();
  const change = async (id: string, to: object): Promise<void> => {
    const found = await store.read(personRecipe, id);
    if (!('found' in found)) throw new Error('expected somebody');
    const { found: record } = found;
    await store.write(personRecipe, id, {
      ...record,
      revision: record.revision + 1,
      person: { ...record.person, ...to },
    });
  };
  await change(one, { phone: '', consents: [{ what: 'photo', given: false, on: '2026-05-01' }] });
  await change(other, {
    phone: '303 555 0199',
    holds: false,
    consents: [{ what: 'photo', given: true, on: '2026-01-01' }],
    coverage: [
      {
        payer: 'Blue Plan',
        memberId: '12',
        group: '',
        from: '2026-01-01',
        until: null,
        profile: null,
        authorisation: null,
      },
    ],
  });
  await go('#/groups/people/duplicates');
  await page.getByRole('button', { name: /^Compare: / }).press('Enter');
  const stays = page.getByRole('radiogroup', { name: 'Which one stays' });
  await stays.waitFor();
  const code = `P-${one.slice(-8).toUpperCase()}`;
  await stays.getByText(code).click();
  const gains = page.getByRole('region', { name: 'The one that stays gets from the other' });
  for (const words of [
    '303 555 0199',
    'Blue Plan, 12, from 2026-01-01',
    'Pictures: Yes, 2026-01-01',
    'Would rather breathe without holds',
  ])
    await gains.getByText(words).waitFor();
  await isClean();
  await change(other, { email: 'robyn@example.org' });
  await page.getByRole('button', { name: 'Make one of them' }).press('Enter');
  await page.getByText(/^This was changed in another window/).waitFor();
  await gains.getByText('robyn@example.org').waitFor();
  await page.getByRole('button', { name: 'Make one of them' }).press('Enter');
  await page.getByText(/is one person now/).waitFor();
  await page.getByRole('button', { name: /^Part them again: Rob.n Vale is Rob.n Vale$/ }).waitFor();
  await go(`#/groups/people/${one}`);
  const pictures = page.getByRole('radiogroup', { name: 'Pictures' });
  expect(await pictures.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel('Said of pictures on').inputValue()).toBe('2026-05-01');
});

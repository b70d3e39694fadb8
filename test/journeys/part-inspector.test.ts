import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type PartKind, partKinds } from '#core/curriculum/class-plan';
import { seconds } from '#core/time/milliseconds';
import { aMoment, openRoom, openWall } from '#test/world/class-story';
import { choosePart, editing, field, moment, stored, talk } from '#test/world/inspected-class';
import { en } from '#words/en';

/** The scene that a wall shows and its words; figures and what a breath says change from second to second. */
function shownOn(page: Page, wall: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const layer = [...document.querySelectorAll(`${selector} .layer:not([data-leaving])`)].at(-1);
    const scene = [...(layer?.classList ?? [])].find((one) => one.startsWith('layer-')) ?? '';
    const isLed = scene === 'layer-breathing' || scene === 'layer-relaxation';
    const words = isLed || !(layer instanceof HTMLElement) ? '' : layer.innerText;
    return [
      scene,
      words
        .replaceAll(/[\d:]+/g, '#')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ];
  }, wall);
}

test('a part of every kind is written in the editor, and the preview shows what the wall shows: the same scenes with the same words', async () => {
  const { page, house, pass, complaints, troubles } = await editing(partKinds.map(talk));
  const previewed = new Map<PartKind, readonly (readonly string[])[]>();
  for (const kind of partKinds) {
    await choosePart(page, `About ${kind}`);
    await field(page, 'kind').getByRole('button').click();
    await page.getByRole('option', { name: en[`kind.${kind}`], exact: true }).click();
    await field(page, 'prompt').getByRole('textbox').fill(`One line for ${kind}`);
    await expect
      .poll(() => shownOn(page, '.preview-wall'))
      .toContainEqual(expect.stringContaining(`One line for ${kind}`));
    const first = await shownOn(page, '.preview-wall');
    await moment(page).focus();
    await page.keyboard.press('Home');
    for (let tens = 0; tens < 10; tens += 1) await page.keyboard.press('PageUp');
    expect(await moment(page).getAttribute('aria-valuetext')).toBe('1:40');
    await expect.poll(() => shownOn(page, '.preview-wall').then((shown) => shown[0])).not.toBe('');
    previewed.set(kind, [first, await shownOn(page, '.preview-wall')]);
  }
  await expect.poll(async () => (await stored(house, 'part-closing'))?.prompt).toBe('One line for closing');
  expect((await stored(house, 'part-breathing'))?.breathing?.pattern.id).toBe('coherent-5.5bpm');
  expect((await stored(house, 'part-relaxation'))?.relaxation?.groups.length).toBe(4);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await openRoom(page, 'An inspected class');
  const wall = await openWall(page);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (const kind of partKinds) {
    await page.getByRole('heading', { name: `About ${kind}`, level: 2 }).waitFor();
    await expect.poll(() => shownOn(wall, '.wall'), { message: kind }).toEqual(previewed.get(kind)?.[0]);
    await pass(100_000);
    await expect.poll(() => shownOn(wall, '.wall'), { message: `${kind}, later` }).toEqual(previewed.get(kind)?.[1]);
    await aMoment(page);
    if (kind !== 'closing') await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a script is pasted, spread, cut by Enter and put in order, and the preview stands at the line that is written', async () => {
  const { page, house, complaints, troubles } = await editing([{ ...talk('guided'), kind: 'guided' }, talk('talk')]);
  const lines = async () => (await stored(house, 'part-guided'))?.lines?.map(({ at, text }) => `${at / 1000} ${text}`);
  const line = (number: number) => page.getByRole('textbox', { name: `Line ${number}`, exact: true });
  await choosePart(page, 'About guided');
  await page.getByRole('button', { name: 'Paste many lines' }).click();
  await page
    .getByRole('textbox', { name: 'The whole script, one line each' })
    .fill('Sit as you like.\n\nNotice your feet.\nNotice your hands.\nLook around.');
  await page.getByRole('button', { name: 'Take these 4 lines' }).click();
  await expect
    .poll(lines)
    .toEqual(['0 Sit as you like.', '75 Notice your feet.', '150 Notice your hands.', '225 Look around.']);

  await line(2).click();
  await expect.poll(() => page.locator('.preview-wall .scene-line').innerText()).toBe('Notice your feet.');
  expect(await moment(page).getAttribute('aria-valuetext')).toBe('1:15');

  // Enter in the middle of a line makes two of it, and the rest of it is written on.
  await line(2).press('Home');
  for (let letters = 0; letters < 'Notice your'.length; letters += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Both ');
  await expect.poll(() => page.locator('.preview-wall .scene-line').innerText()).toBe('Both feet.');
  await expect.poll(async () => (await lines())?.slice(1, 3)).toEqual(['75 Notice your', '113 Both feet.']);

  // Several lines that are pasted into one are lines.
  await page.evaluate(() => navigator.clipboard.writeText('2:00 Slowly.\n2:10 Even slower.'));
  await line(3).press('End');
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await lines())?.length).toBe(7);
  expect((await lines())?.slice(2, 6)).toEqual([
    '113 Both feet.',
    '120 Slowly.',
    '130 Even slower.',
    '150 Notice your hands.',
  ]);

  // A line that comes before the one above it says so beside it, and is put in order.
  await page.getByRole('textbox', { name: 'Time of line 7' }).fill('1:00');
  await page.keyboard.press('Enter');
  await page.getByText('Does not come after the line above it (2:30).').waitFor();
  await page.getByRole('button', { name: 'Put in order' }).click();
  await expect.poll(async () => (await lines())?.[1]).toBe('60 Look around.');
  await page.getByRole('button', { name: 'Spread evenly' }).click();
  await expect
    .poll(async () => (await lines())?.map((one) => Number.parseInt(one, 10)))
    .toEqual([0, 42, 85, 128, 171, 214, 257]);
  // An empty line goes with Backspace, and texts change places with Alt and an arrow.
  await line(7).fill('');
  await line(7).press('Backspace');
  await line(1).press('Alt+ArrowDown');
  await expect.poll(async () => (await lines())?.slice(0, 2)).toEqual(['0 Look around.', '42 Sit as you like.']);
  expect((await lines())?.length).toBe(6);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a bell is put on the time line, moved by arrow keys and by mouse, taken out and brought back', async () => {
  const script = [0, 60, 120].map((at) => ({ at: seconds(at), text: `Line at ${at}` }));
  const { page, house, complaints, troubles } = await editing([{ ...talk('guided'), kind: 'guided', lines: script }]);
  const bells = async () => (await stored(house, 'part-guided'))?.sound?.bells?.at.map((at) => at / 1000);
  await choosePart(page, 'About guided');
  await moment(page).focus();
  await page.keyboard.press('End');
  for (let tens = 0; tens < 3; tens += 1) await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Bell here, at the moment that is shown' }).click();
  await expect.poll(bells).toEqual([270]);

  const bell = page.getByRole('slider', { name: 'Bell 1' });
  await bell.focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(bells).toEqual([257]);
  expect(await bell.getAttribute('aria-valuetext')).toBe('4:17');
  expect(await moment(page).getAttribute('aria-valuetext')).toBe('4:17');

  const box = await bell.boundingBox();
  if (box === null) throw new Error('no bell is to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await bells())?.[0]).toBeLessThan(240);
  const [dragged = 0] = (await bells()) ?? [];

  await bell.focus();
  await page.keyboard.press('Delete');
  await expect.poll(bells).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(bells).toEqual([dragged]);

  // A line is moved no further than its neighbours, and the wall goes with it.
  const mark = page.getByRole('slider', { name: 'Line 2: Line at 60' });
  await mark.click();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await stored(house, 'part-guided'))?.lines?.[1]?.at).toBe(70_000);
  await expect.poll(() => page.locator('.preview-wall .scene-line').innerText()).toBe('Line at 60');
  await page.keyboard.press('End');
  await expect.poll(async () => (await stored(house, 'part-guided'))?.lines?.[1]?.at).toBe(119_000);
  expect([...complaints, ...troubles]).toEqual([]);
});

import { expect, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { keepPictures, openBilled, printedBy } from '#test/world/bill-printed';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

test('an auditor gets the signed records of one person: marks, times, what was amended struck through, links and hashes; nobody else', async () => {
  const opened = await openBilled({ people: 12, meetings: 10, signed: 8 });
  const { facilitator, page, complaints, troubles } = opened;
  const sessions = (await value(facilitator.sessions({ from: '2026-09-01', to: '2026-11-30' }))).sessions;
  const signed = sessions.filter(({ state }) => state === 'signed');
  const person = 'per_00000001';
  const session = signed[0]?.id ?? '';
  const amend = (change: Parameters<typeof facilitator.amend>[0]['change'], reason: string) =>
    facilitator.amend({ key: press(), session, by: 'Sam Rivers', reason, change });
  await value(
    amend(
      { do: 'remark', person, participation: 'Practised with Chidi, well.', referral: '', homePractice: null },
      'Left out',
    ),
  );
  await value(amend({ do: 'mark', person, mark: 'late' }, 'Came after Chidi Brandt'));
  await page.goto(`${opened.host.url}#/groups/people/${person}`);
  await page.reload();
  const panel = page.getByRole('region', { name: 'Audit packet' });
  await panel.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const packet = await printedBy(opened, 'Print the packet or save as PDF');
  await keepPictures(packet, 'packet');
  expect(packet.isTagged).toBe(true);
  expect(packet.title).toMatch(/^Audit packet 2026-01-01 2026-11-2\d$/);
  for (const [at, text] of packet.pages.entries()) {
    expect(text).toContain('Björn Abel, born Mar 9, 1984, member M000001');
    expect(text).toContain(`Page ${at + 1} of ${packet.pages.length}`);
    for (const other of ['Chidi', 'Brandt', 'Ana ', 'Dora', 'Fatou', 'M000002']) expect(text).not.toContain(other);
  }
  // Signs of another font stand a blank apart.
  const text = packet.pages.join(' ').replaceAll(/\s+/g, ' ').replaceAll('█ ,', '█,');
  expect(text).toContain('8 signed sessions');
  expect(text).toContain('1 session of these days is not signed');
  expect(text).toContain('█████ covers what tells who somebody else is');
  expect(text).toContain('Practised with █████, well.');
  expect(text).toContain('Reason: Came after █████');
  expect(text).toMatch(/Mark ?: was Absent Late/);
  expect(text).toMatch(/Record \d+ of the chain: (\w+ ){7}\w+/);
  expect(text.match(/[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(1);
  for (const { margins } of packet.pictures) expect(Math.min(...Object.values(margins))).toBeGreaterThan(8);
  const told = await value(facilitator.audit({ from: '2026-11-01', to: '2026-11-30', target: person, did: 'printed' }));
  expect(told.days.length).toBeGreaterThan(0);

  await panel.getByLabel('First day').fill('2025-01-01');
  await panel.getByLabel('Last day').fill('2025-02-01');
  await page.getByRole('button', { name: 'Print the packet or save as PDF' }).click();
  await panel.getByText('There is no signed session with this person on these days').waitFor();
  expect(complaints).toEqual([]);
  expect(troubles).toEqual([]);
});

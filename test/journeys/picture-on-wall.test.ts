import { crc32, deflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom, openWall } from '#test/world/class-story';
import { openLine } from '#test/world/page-line';
import { chooseKey } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A true picture of grey dots, so many on a side, that no packing makes small. */
function greyPicture(side: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const dots = Buffer.alloc(side * (side + 1));
  for (let at = 0; at < dots.length; at += 1) dots[at] = at % (side + 1) === 0 ? 0 : (at * 2_654_435_761) >>> 24;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(dots, { level: 0 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test('a picture that was brought in piece by piece stands on the wall, whole', async () => {
  const host = await spawnHost(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.goto(host.url);
  await chooseKey(page);
  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  const { origin, searchParams } = new URL(host.url);
  const line = await openLine({ origin, key: searchParams.get('key') ?? '' });
  const bytes = greyPicture(1000);
  expect(bytes.length).toBeGreaterThan(900_000);
  const about = { title: 'Grey', alt: 'Grey dots.', length: null, width: 1000, height: 1000 };
  const begun = await line.ask('mutation', 'bringMediaBegin', about);
  const { value: id } = begun as { readonly value: string };
  for (let at = 0; at < bytes.length; at += 131_072) {
    const base64 = bytes.subarray(at, at + 131_072).toString('base64');
    expect(await line.ask('mutation', 'bringMediaPiece', { id, base64 })).toEqual({ done: true, value: null });
  }
  const kept = (await line.ask('mutation', 'bringMediaFinish', { id })) as { readonly value: { readonly id: string } };
  const picture = { media: kept.value.id, alt: about.alt };
  const command = { ask: 'show', screen: 'picture', picture };
  expect(await line.ask('mutation', 'command', { key: 'press-picture', command })).toEqual({ done: true, value: null });
  const shown = wall.getByRole('img', { name: 'Grey dots.' });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(1000);
  line.socket.terminate();
});

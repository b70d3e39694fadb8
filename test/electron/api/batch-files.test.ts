import { expect, test } from 'vitest';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { longestReply, longestReplyPiece } from '#core/edi/reply-size';
import { fillBilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { readSealedZip } from '#test/world/read-sealed-zip';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };
const passphrase = 'four quiet wide rooms';

async function claimed() {
  const program = await openProgram(temporaryFolder());
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3 }, '2026-11-16');
  const { facilitator } = program;
  const made = await value(
    facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' }),
  );
  const { batch } = await value(facilitator.batch({ id: made.id }));
  const [content] = batch.items.map((item) => item.content);
  if (content?.is !== 'claim') throw new Error('expected a claim');
  return { ...program, id: made.id, claim: content.claim };
}

test('the files of a batch of claims go under a passphrase, hold the same as open ones, and which it was is kept', async () => {
  const { facilitator, id } = await claimed();
  for (const make of [facilitator.claimFile, facilitator.cmsFile]) {
    expect(await make({ id, passphrase: 'short' })).toEqual({ done: false, why: 'weak-passphrase' });
    const [open, sealed] = [await value(make({ id })), await value(make({ id, passphrase }))];
    expect([open.isSealed, sealed.isSealed]).toEqual([false, true]);
    expect(sealed.name).toBe(open.name.replace(/\.\w+$/, '.zip'));
    expect([sealed.claims, sealed.total]).toEqual([open.claims, open.total]);
    const zip = Buffer.from(sealed.text, 'base64');
    expect(zip.includes('S9454')).toBe(false);
    expect(readSealedZip(zip, passphrase)).toEqual({ name: open.name, bytes: Buffer.from(open.text) });
  }
  const { text } = await value(facilitator.claimFile({ id }));
  expect(checkClaimFile(text, '20261123').faults).toEqual([]);
  const { days } = await value(facilitator.audit({ from: '2026-01-01', to: '2027-12-31', kind: 'batch' }));
  const ways = days
    .flatMap(({ entries }) => entries)
    .filter(({ did }) => did === 'exported')
    .map(({ fields }) => fields.join());
  expect(new Set(ways)).toEqual(new Set(['sealed', 'not-sealed']));
});

/** A payment for a year: every claim of it named, the last one ours. */
function yearly(claim: { readonly id: string; readonly total: number }, claims: number, lines: number): string {
  const head =
    'ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*QUIETROOM      *261124*0900*^*00501*000000001*0*P*:~GS*HP*CLEARCO*QUIETROOM*20261124*0900*1*X*005010~ST*835*0001~';
  const line = 'SVC*HC:S9454:HQ*45*40~DTM*472*20261116~CAS*CO*45*5~REF*6R*123456789012345~AMT*B6*40~'.repeat(lines);
  const one = (no: string, asked = 675, paid = 600) =>
    `CLP*${no}*1*${asked}*${paid}**CI*ICN${no}~NM1*QC*1*DOE*JO****MI*M000000001~NM1*82*1*RIVERS*SAM****XX*1003000126~${line}`;
  const others = Array.from({ length: claims - 1 }, (_, at) => one(`BR-9${String(at).padStart(5, '0')}`));
  const body = `${others.join('')}${one(claim.id, claim.total / 100, claim.total / 100 - 5)}`;
  // With ST and SE themselves.
  return `${head}${body}SE*${body.split('~').length + 1}*0001~GE*1*1~IEA*1*000000001~`;
}

test('an answer about a year of 2,000 people with 15 lines each comes in pieces and is read to its last claim', async () => {
  const { facilitator, claim, id } = await claimed();
  const text = yearly(claim, 2000, 15);
  expect(text.length).toBeGreaterThan(2_500_000);
  expect(text.length).toBeLessThan(longestReply / 2);
  const key = press();
  const count = Math.ceil(text.length / longestReplyPiece);
  for (let at = 0; at < count; at += 1) {
    const piece = text.slice(at * longestReplyPiece, (at + 1) * longestReplyPiece);
    await value(facilitator.replyPiece({ id: key, at, text: piece }));
    // Whoever lost the line sends a piece again: it counts once.
    if (at === 3) await value(facilitator.replyPiece({ id: key, at, text: piece }));
  }
  expect(await facilitator.takeLongReply({ id: press(), count })).toEqual({ done: false, why: 'no-such-upload' });
  expect(await facilitator.takeLongReply({ id: key, count: count + 1 })).toEqual({
    done: false,
    why: 'no-such-upload',
  });
  const taken = await value(facilitator.takeLongReply({ id: key, count }));
  expect(taken.changed).toEqual([{ batch: id, item: claim.id, state: 'paid' }]);
  expect(taken.unknown).toHaveLength(100);
});

test('an answer has sixteen million letters at most, in pieces that fit into a message', async () => {
  const { facilitator } = await claimed();
  const piece = ' '.repeat(longestReplyPiece);
  const last = Math.ceil(longestReply / longestReplyPiece);
  expect(await facilitator.replyPiece({ id: press(), at: last, text: piece })).toEqual({ done: true, value: null });
  await expect(facilitator.replyPiece({ id: press(), at: last + 1, text: piece })).rejects.toThrow('too_big');
  await expect(facilitator.replyPiece({ id: press(), at: 0, text: `${piece} ` })).rejects.toThrow('too_big');
});

import type { Bundle, FhirResource } from 'fhir/r4';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnSets } from '#core/billing/export-profile';
import { standingOf } from '#core/billing/exported-line';
import { fhirFile } from '#files/fhir-file';
import { hardLines, hardPeople, tableOf, wholeFile } from '#test/world/exported-world';

const isResource = (value: unknown): value is FhirResource =>
  typeof value === 'object' && value !== null && 'resourceType' in value;
const bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  entry: z.array(z.object({ fullUrl: z.string(), resource: z.custom<FhirResource>(isResource) })),
});

async function read(columns: (typeof columnSets)[keyof typeof columnSets]) {
  const text = (await wholeFile(fhirFile({ columns, ...tableOf(hardLines(), hardLines('2026-11-23')) }))).toString();
  const { entry } = bundle.parse(JSON.parse(text)) satisfies Bundle;
  const of = <T extends FhirResource['resourceType']>(type: T) =>
    entry.flatMap(({ resource }) =>
      resource.resourceType === type ? [resource as Extract<FhirResource, { resourceType: T }>] : [],
    );
  return { text, entry, of };
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'reference' ? [String(inner)] : referencesIn(inner)));
}

function emptiesIn(value: unknown): number {
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return 1;
  if (typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + emptiesIn(inner), 0);
}

test('everything that a bundle refers to is in it, once, before or after, and nothing in it is empty', async () => {
  const { entry } = await read(columnSets.everything);
  const places = entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
  expect(new Set(places).size).toBe(places.length);
  expect(referencesIn(entry).filter((each) => !places.includes(each))).toEqual([]);
  expect(entry.every(({ resource }) => /^[A-Za-z0-9.-]{1,64}$/.test(resource.id ?? ''))).toBe(true);
  expect(emptiesIn(entry)).toBe(0);
});

test('somebody who sent no word has an appointment and nothing else; whoever came has an encounter as long as they stayed', async () => {
  const { of } = await read(columnSets.everything);
  const gone = of('Appointment').filter(({ status }) => status === 'noshow');
  expect(gone.map(({ participant }) => participant[0]?.actor?.reference)).toEqual([
    'Patient/P-GONE0001',
    'Patient/P-GONE0001',
  ]);
  expect(of('Encounter')).toHaveLength(18);
  expect(of('Encounter').every(({ length, period }) => length?.value === 60 && period?.end?.endsWith('-07:00'))).toBe(
    true,
  );
  expect(JSON.stringify([of('Encounter'), of('Claim')])).not.toContain('GONE0001');
});

test('there is a claim for each line that a payer can be asked for, of the same worth', async () => {
  const { of } = await read(columnSets.everything);
  const ready = [...hardLines(), ...hardLines('2026-11-23')].filter(({ line }) => standingOf(line) === 'ready');
  expect(of('Claim')).toHaveLength(ready.length);
  expect(of('Claim').reduce((sum, { total }) => sum + (total?.value ?? 0) * 100, 0)).toBe(
    ready.reduce((sum, { line }) => sum + (line?.charge ?? 0), 0),
  );
  expect(of('Claim')[0]).toMatchObject({
    use: 'claim',
    identifier: [{ value: 'BR-000001' }],
    diagnosis: [{ diagnosisCodeableConcept: { coding: [{ code: 'F43.23' }] } }],
    item: [{ productOrService: { coding: [{ code: 'S9454' }] }, servicedDate: '2026-11-16', net: { value: 45 } }],
  });
});

test('without columns that name people a bundle has their codes alone', async () => {
  const { text, of } = await read(columnSets.least);
  for (const [family, given, member] of hardPeople)
    for (const told of [family, given, member]) if (told.length > 4) expect(text).not.toContain(JSON.stringify(told));
  for (const patient of of('Patient')) expect(Object.keys(patient)).toEqual(['resourceType', 'id', 'identifier']);
  expect(text).not.toContain('subscriberId');
  expect(of('Group')[0]?.quantity).toBe(10);
});

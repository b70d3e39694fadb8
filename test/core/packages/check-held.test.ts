import { expect, test } from 'vitest';
import { checkDocument } from '#core/packages/check-document';
import { recipes } from '#core/records/recipes';
import { ownClass } from './package-samples';

const { plan } = ownClass;

test.for([
  { says: 'a moment that no calendar tells', change: { changedAt: 1e300 } },
  { says: 'a moment before all others', change: { createdAt: -1 } },
  { says: 'a version that can’t be counted on', change: { plan: { ...plan, version: Number.MAX_SAFE_INTEGER } } },
  { says: 'a page about itself in every list', change: { plan: { ...plan, about: 'a'.repeat(20_001) } } },
  { says: 'a family with a name of a page', change: { plan: { ...plan, family: 'a'.repeat(301) } } },
  { says: 'a licence that nobody reads', change: { plan: { ...plan, licence: 'a'.repeat(20_001) } } },
  {
    says: 'more than an editor can keep',
    change: { plan: { ...plan, parts: plan.parts.map((part) => ({ ...part, notes: ['a'.repeat(1_000_000)] })) } },
  },
])('a class with $says does not come in', ({ change }) => {
  const document: unknown = JSON.parse(JSON.stringify({ ...ownClass, ...change }));
  expect(checkDocument(recipes, { kind: 'classes', id: ownClass.id, document })).toMatchObject({ fault: 'unsound' });
});

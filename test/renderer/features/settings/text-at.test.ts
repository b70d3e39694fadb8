import { expect, test } from 'vitest';
import { lintWall } from '#core/curriculum/lint-wall';
import { textAt } from '#features/settings/text-at';
import { builtInClasses } from '#files/built-in-classes';

test('each text that a finding means is found again, and is as long as it says', () => {
  const found = builtInClasses().flatMap(({ parts }) =>
    parts.flatMap((part) =>
      lintWall(part, 0.12).map((finding) => ({ finding, text: textAt(part, finding.field ?? '') })),
    ),
  );
  expect(found.length).toBeGreaterThan(20);
  for (const { finding, text } of found) {
    expect(text).not.toBe('');
    if (finding.code === 'text-too-long') expect([...text]).toHaveLength(finding.found);
  }
});

test('a field that a part does not have has no text', () => {
  const [part] = builtInClasses()[0]?.parts ?? [];
  expect(textAt(part ?? expect.unreachable(), 'versions[7].lines[1]')).toBe('');
});

import { expect, test } from 'vitest';
import { pagePolicy } from '#browser/page-policy';

/** What a content security policy must not leave open, by rules of our own after Google's CSP evaluator and Electron's checklist, 7. */
function openIn(policy: string): readonly string[] {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  const rules = new Map(parts.map(([name = '', ...sources]) => [name, sources]));
  const found: string[] = [];
  for (const [name, sources] of rules) {
    for (const source of sources) {
      if (source.startsWith("'unsafe-") || source === "'strict-dynamic'") found.push(`${name} has ${source}`);
      if (/^(\*|https?:|data:|filesystem:|wss?:)/.test(source)) found.push(`${name} lets in ${source}`);
      if (source === 'blob:' && /^(script|worker|style|frame|connect|default)-src$/.test(name))
        found.push(`${name} lets in blob:`);
    }
  }
  const none = ['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src', 'frame-src'];
  for (const name of none) if (rules.get(name)?.join(' ') !== "'none'") found.push(`${name} is not 'none'`);
  if (rules.get('require-trusted-types-for')?.join(' ') !== "'script'") found.push('text becomes script');
  if (rules.get('trusted-types')?.join(' ') !== 'default') found.push('more than one policy of trusted types');
  if (parts.length !== rules.size) found.push('a directive is said twice: only the first holds');
  return found;
}

test('the windows’ policy leaves nothing open, in either host', () => {
  expect(openIn(pagePolicy)).toEqual([]);
});

test.each([
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "script-src has 'unsafe-inline'"],
  ["script-src 'self'", "script-src 'self' 'unsafe-eval'", "script-src has 'unsafe-eval'"],
  ["script-src 'self'", "script-src 'self' blob:", 'script-src lets in blob:'],
  ["style-src 'self'", "style-src 'self' 'unsafe-inline'", "style-src has 'unsafe-inline'"],
  ["connect-src 'self'", 'connect-src *', 'connect-src lets in *'],
  ["connect-src 'self'", "connect-src 'self' https://example.com", 'connect-src lets in https://example.com'],
  ["img-src 'self' blob:", "img-src 'self' data:", 'img-src lets in data:'],
  ["default-src 'none'", "default-src 'self'", "default-src is not 'none'"],
  ["base-uri 'none'; ", '', "base-uri is not 'none'"],
  ["form-action 'none'; ", '', "form-action is not 'none'"],
  ["frame-ancestors 'none'; ", '', "frame-ancestors is not 'none'"],
  ["object-src 'none'; ", '', "object-src is not 'none'"],
  ["frame-src 'none'; ", '', "frame-src is not 'none'"],
  ["require-trusted-types-for 'script'; ", '', 'text becomes script'],
  ['trusted-types default', 'trusted-types *', 'more than one policy of trusted types'],
  ["style-src 'self'", "style-src 'self'; style-src 'self'", 'a directive is said twice: only the first holds'],
])('the same with %s made %s is found out', (from, to, fault) => {
  expect(pagePolicy).toContain(from);
  expect(openIn(pagePolicy.replace(from, to))).toContain(fault);
});

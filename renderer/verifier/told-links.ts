import type { LinkRead } from '#core/chain/verify-chain';
import { fill } from '#words/en-host';
import { enVerifier } from '#words/en-verifier';
import { element } from './element';

type Person = NonNullable<LinkRead['signed']>['people'][number];

const markWords = new Map<string, string>(Object.entries(enVerifier));

function personOf({ name, mark, minutes }: Person): HTMLElement {
  const word = markWords.get(`verifier.mark-${mark ?? 'none'}`) ?? mark ?? '';
  const told = { name, mark: word, minutes: minutes ?? '' };
  const sentence = minutes === null ? enVerifier['verifier.person'] : enVerifier['verifier.person-minutes'];
  return element('li', {}, fill(sentence, told));
}

function whenOf({ zone, began }: NonNullable<LinkRead['signed']>): string {
  if (began === null) return enVerifier['verifier.not-held'];
  try {
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const;
    return new Intl.DateTimeFormat('en', style).format(began);
  } catch (error) {
    if (error instanceof RangeError) return new Date(began).toISOString();
    throw error;
  }
}

function rowOf({ entry, signed, isTrue }: LinkRead): HTMLElement {
  const number = element('th', { scope: 'row' }, String(entry.seq));
  const deed = element('td', {}, enVerifier[`verifier.${entry.sealedFor}`]);
  if (signed === null || !isTrue) {
    const why = enVerifier[isTrue ? 'verifier.unreadable-text' : 'verifier.not-true'];
    return element('tr', {}, number, deed, element('td', { colspan: '3' }, why));
  }
  const { plan, people, signed: sign } = signed;
  const what = element('td', {}, plan.title, element('br', {}), element('small', {}, whenOf(signed)));
  const who = element('td', {}, [sign.by, sign.credential].filter((text) => text !== '').join(', '));
  const present = element('td', {}, element('ul', {}, ...people.map(personOf)));
  return element('tr', {}, number, deed, what, who, present);
}

/** All links of a file with the names that are in them. */
export function linksTable(links: readonly LinkRead[]): HTMLElement {
  const heads = [
    enVerifier['verifier.link'],
    enVerifier['verifier.found-deed'],
    enVerifier['verifier.what'],
    enVerifier['verifier.who'],
    enVerifier['verifier.people'],
  ];
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const caption = element('caption', {}, enVerifier['verifier.sessions']);
  const table = element('table', {}, caption, element('thead', {}, head), element('tbody', {}, ...links.map(rowOf)));
  return element(
    'div',
    { class: 'table', role: 'region', tabindex: '0', 'aria-label': enVerifier['verifier.sessions'] },
    table,
  );
}

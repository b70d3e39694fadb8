import { type PaperHead, readPaper } from '#core/chain/paper-head';
import { enChain } from '#words/en-chain';
import { fill } from '#words/en-host';
import { enVerifier } from '#words/en-verifier';
import { element } from './element';
import { type Looked, lookAtFile } from './look-at-file';
import { linksTable } from './told-links';
import { toldVerdict } from './told-verdict';

const chooser = element('input', { type: 'file', id: 'file', accept: '.chain' });
const place = element(
  'label',
  { class: 'place', for: 'file' },
  element('span', { class: 'choose' }, enVerifier['verifier.file']),
  element('span', {}, enVerifier['verifier.drop']),
);
const field = element('textarea', {
  id: 'paper',
  rows: '2',
  spellcheck: 'false',
  autocomplete: 'off',
  'aria-describedby': 'paper-hint paper-fault',
});
const fieldFault = element('p', { id: 'paper-fault', class: 'fault', role: 'alert' });
const again = element('button', { type: 'button', hidden: '' }, enVerifier['verifier.again']);
const progress = element('p', { class: 'quiet', role: 'status' });
const found = element('div', { class: 'found', 'aria-live': 'polite' });
const names = element('div', { class: 'names' });

let chosen: File | null = null;
let turn = 0;

/** What stands in the field; `isBad`: something that is no end of a chain, which is said there. */
function paperIn(): { readonly paper: PaperHead | null; readonly isBad: boolean } {
  const typed = field.value.trim();
  const read = typed === '' ? null : readPaper(typed);
  const isBad = read !== null && !('found' in read);
  fieldFault.textContent = '';
  field.setAttribute('aria-invalid', String(isBad));
  if (read === null) return { paper: null, isBad };
  if ('found' in read) return { paper: read.found, isBad };
  fieldFault.textContent =
    'word' in read ? fill(enChain['chain.bad-word'], read) : fill(enChain['chain.bad-count'], read);
  return { paper: null, isBad };
}

function offerNames({ links }: Looked): void {
  if (links.length === 0) return;
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, enVerifier['verifier.names']);
  const shown = element('div', {});
  button.addEventListener('click', () => {
    const isShown = shown.childElementCount > 0;
    button.textContent = isShown ? enVerifier['verifier.names'] : enVerifier['verifier.names-away'];
    button.setAttribute('aria-expanded', String(!isShown));
    shown.replaceChildren(...(isShown ? [] : [linksTable(links)]));
  });
  names.replaceChildren(element('p', { class: 'quiet' }, enVerifier['verifier.names-hint']), button, shown);
}

async function look(file: File): Promise<void> {
  turn += 1;
  const mine = turn;
  const { paper, isBad } = paperIn();
  found.replaceChildren();
  names.replaceChildren();
  if (isBad) return field.focus();
  const looked = await lookAtFile(file, paper, (links) => {
    if (mine === turn) progress.textContent = fill(enVerifier['verifier.looking'], { links });
    return mine === turn;
  });
  if (looked === null || mine !== turn) return;
  progress.textContent = '';
  const verdict = toldVerdict(looked.verdict, paper !== null);
  found.replaceChildren(verdict);
  offerNames(looked);
  verdict.querySelector('h2')?.focus();
}

function start(file: File | null | undefined): void {
  if (file === null || file === undefined) return;
  chosen = file;
  again.hidden = false;
  look(file).catch(() => {
    progress.textContent = enVerifier['verifier.unreadable-file'];
  });
}

chooser.addEventListener('change', () => {
  start(chooser.files?.item(0));
  // The same file may be chosen again after it was changed.
  chooser.value = '';
});
again.addEventListener('click', () => start(chosen));
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    place.toggleAttribute('data-over', name === 'dragenter' || name === 'dragover');
  });
}
document.addEventListener('drop', (event) => start(event.dataTransfer?.files.item(0)));

document.title = enVerifier['verifier.title'];
document
  .querySelector('#app')
  ?.append(
    element('h1', {}, enVerifier['verifier.title']),
    element('p', { class: 'lead' }, enVerifier['verifier.lead']),
    element('div', { class: 'chooser' }, chooser, place),
    element('label', { for: 'paper', class: 'label' }, enVerifier['verifier.paper']),
    element('p', { id: 'paper-hint', class: 'quiet' }, enVerifier['verifier.paper-hint']),
    field,
    fieldFault,
    again,
    progress,
    found,
    names,
  );

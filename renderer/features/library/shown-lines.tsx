import type { Shown } from '#core/library/shown-fields';
import { milliseconds } from '#core/time/milliseconds';
import { minuteMark } from '#core/time/minute-mark';
import type { Say } from '#ui/say';
import { wordOr } from './field-words';
import { lengthWords } from './length-words';

/** Settings that are spans of time, milliseconds. */
const spans = ['leadIn', 'length', 'at'];

function valueWords(say: Say, name: string, value: string): string {
  if (value === 'true') return say('difference.yes');
  if (value === 'false') return say('difference.no');
  const number = Number(value);
  if (spans.includes(name) && Number.isFinite(number)) return minuteMark(milliseconds(number));
  return value;
}

/** A setting such as `pattern.phases.0.seconds: 4` in words. */
function settingWords(say: Say, setting: string): string {
  const [path = '', ...rest] = setting.split(': ');
  const names = path.split('.');
  const words = names.map((name) =>
    /^\d+$/.test(name) ? String(Number(name) + 1) : wordOr(say, `setting.${name}`, name),
  );
  const name = names.findLast((one) => !/^\d+$/.test(one)) ?? '';
  return `${words.join(' ')}: ${valueWords(say, name, rest.join(': '))}`;
}

const settings = ['breathing', 'relaxation', 'picture', 'sound', 'from'];

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // No tag that names a language: it stands as it was written.
    return tag;
  }
}

function chosenWord(say: Say, field: string, word: string): string {
  if (field === 'language') return languageName(word);
  return wordOr(say, `${field === 'kind' ? 'kind' : 'difference.word'}.${word}`, word);
}

/** The value of a field as lines that a person reads. */
export function shownLines(say: Say, field: string, shown: Shown): readonly string[] {
  switch (shown.is) {
    case 'text':
      return shown.text.split('\n');
    case 'word':
      return [chosenWord(say, field, shown.word)];
    case 'span':
      return [lengthWords(say, shown.span)];
    case 'flag':
      return [say(shown.flag ? 'difference.yes' : 'difference.no')];
    case 'count':
      return [wordOr(say, `inspector.${field}.${shown.count}`, String(shown.count))];
    case 'texts':
      return settings.includes(field) ? shown.texts.map((setting) => settingWords(say, setting)) : shown.texts;
    case 'script':
      return shown.lines.map(({ at, text }) => `${minuteMark(at)}  ${text}`);
  }
}

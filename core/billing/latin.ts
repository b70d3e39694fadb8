/** Letters that are more than a letter with an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'SS',
  ẞ: 'SS',
  Æ: 'AE',
  æ: 'AE',
  Œ: 'OE',
  œ: 'OE',
  Ø: 'O',
  ø: 'O',
  Ł: 'L',
  ł: 'L',
  Đ: 'D',
  đ: 'D',
  Ð: 'D',
  ð: 'D',
  Þ: 'TH',
  þ: 'TH',
  ı: 'I',
  ŋ: 'N',
  Ŋ: 'N',
  ħ: 'H',
  Ħ: 'H',
  ŧ: 'T',
  Ŧ: 'T',
  ĸ: 'K',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
};

/**
 * A text as claim files can hold it: capital letters of the Latin alphabet, digits and a few signs, blanks never twice. Accents
 * are dropped, separators of such files become blanks, and what has no Latin letter is left out.
 */
export function latin(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => letters[sign] ?? sign)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[*:~^]/g, ' ')
    .replaceAll(/[^A-Z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** True where a name can stand in a claim file: it has a letter there, and nothing in another alphabet was lost from it. */
export function isLatinName(name: string): boolean {
  const others = /\p{L}/gu;
  const kept = [...latin(name)].filter((sign) => /[A-Z]/.test(sign)).length;
  const given = [...name.normalize('NFC')].filter((sign) => sign.match(others) !== null).length;
  return kept > 0 && kept >= given;
}

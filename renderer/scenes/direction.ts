/** Languages that are written from right to left, by their first subtag. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language (BCP 47) is read. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [first = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('arab') || rest.includes('hebr')) return 'rtl';
  return rightToLeft.has(first) && !rest.includes('latn') ? 'rtl' : 'ltr';
}

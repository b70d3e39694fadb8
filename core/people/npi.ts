/**
 * True for a National Provider Identifier: ten digits that begin with 1 or 2 and whose last one checks the others.
 * @source 45 CFR 162.406; ISO/IEC 7812, the Luhn sum over 80840 and the ten digits
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  const digits = [...`80840${text}`].toReversed().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const counted = place % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

/**
 * What is wrong with a National Provider Identifier as it was typed: `digits` (they are not ten, or the first is neither 1 nor
 * 2), `check` (the last digit does not fit the others: one was mistyped, or two were swapped). Null: nothing, or nothing was typed.
 */
export function npiWrong(text: string): 'digits' | 'check' | null {
  if (text === '' || isNpi(text)) return null;
  return /^[12]\d{9}$/.test(text) ? 'check' : 'digits';
}

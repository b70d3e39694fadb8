/**
 * Where paper is Letter; everywhere else it is A4.
 * @source Unicode CLDR 46, supplemental data, `paperSize type="US-Letter"`
 */
const letterCountries: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that a country uses, by its two letters (ISO 3166); A4 where it is not known. */
export function paperSize(country: string): 'A4' | 'Letter' {
  return letterCountries.has(country.toUpperCase()) ? 'Letter' : 'A4';
}

/** The public texts of codes. No CPT text is here: those belong to somebody. @source HCPCS Level II, CMS */
const texts: Readonly<Record<string, string>> = {
  S9454: 'Stress management classes, non-physician provider, per session',
};

/** What a code stands for; empty: nothing public is known here. */
export function hcpcsText(code: string): string {
  return texts[code.trim().toUpperCase()] ?? '';
}

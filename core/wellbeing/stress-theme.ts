/** Some sources of stress that belong together, on the checklist. */
export interface StressTheme {
  readonly id: string;
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

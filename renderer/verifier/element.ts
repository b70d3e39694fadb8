/** What an element is made with: its attributes, then what is in it. */
export type Inside = readonly (Node | string)[];

/** Makes an element; text in it is text and never markup, whatever a file says. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...inside: Inside
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** HTML elements made without HTML: text is always text. */

type Attributes = Record<string, string | boolean | undefined>;

/** In: a tag, attributes (true sets it empty, false and undefined leave it out), children. Out: the element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

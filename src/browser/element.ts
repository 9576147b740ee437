/** HTML elements made without HTML: text is always text. */

type Attributes = Record<string, string | boolean | undefined>;

/**
 * Creates an element.
 *
 * @param attributes true sets an attribute without a value, false and undefined leave it out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    created.setAttribute(name, value === true ? "" : value);
  }
  created.append(...children);
  return created;
}

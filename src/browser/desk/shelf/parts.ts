/** Parts that several sections of the desk are made of. */
import { addressOfPage, element } from "../shared-desk.ts";

export function section(name: string, title: string, ...parts: (Node | string)[]): HTMLElement {
  return element("section", { class: `section ${name}` }, element("h2", {}, title), ...parts);
}

/** @param key the focus comes back to the button with this key when its section is made anew */
export function button(
  words: string,
  key: string,
  act: () => void,
  label?: string,
): HTMLButtonElement {
  const made = element("button", { type: "button", "data-key": key, "aria-label": label }, words);
  made.addEventListener("click", act);
  return made;
}

export function linkTo(page: string, words: string): HTMLAnchorElement {
  return element("a", { href: addressOfPage(page), dir: "auto" }, words);
}

/** What is muted and small. */
export function note(words: string): HTMLElement {
  return element("p", { class: "muted small" }, words);
}

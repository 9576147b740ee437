/** Parts that several sections of the desk are made of. */
import { element } from "../../element.ts";
import { addressOf } from "../this-article.ts";

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

/** Files from elsewhere may name any page: only pages of this site are led to. */
export function linkTo(page: string, words: string): HTMLAnchorElement {
  const isOwn = /^[\w./-]+\.html(?:[?#].*)?$/.test(page) && !page.includes("..");
  return element("a", { href: addressOf(isOwn ? page : "404.html"), dir: "auto" }, words);
}

/** What is muted and small. */
export function note(words: string): HTMLElement {
  return element("p", { class: "muted small" }, words);
}

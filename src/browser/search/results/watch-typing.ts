/** Follows what a reader types in the box of the search page. */
import { isShortcut } from "../../is-shortcut.ts";

/** Milliseconds without a key after which a reader has stopped typing. */
const idleTime = 80;
/** While the last word is being typed, it is a prefix. */
const lastWord = /[\p{L}\p{N}]$/u;

interface TypingListener {
  /** At each key. `idle` resolves when the reader has stopped typing; never if another key follows. */
  onInput: (query: string, idle: Promise<void>) => void;
  onIdle: (query: string) => void;
}

export function watchTyping(input: HTMLInputElement, { onInput, onIdle }: TypingListener): void {
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const query = lastWord.test(input.value) ? `${input.value}*` : input.value;
    const idle = new Promise<void>((resolve) => {
      timer = window.setTimeout(() => {
        onIdle(query);
        resolve();
      }, idleTime);
    });
    onInput(query, idle);
  });
  input.form?.addEventListener("submit", () => clearTimeout(timer));
}

/** Lets "/" lead to this box; elsewhere, keys.ts lets it lead to the box in the header. */
export function watchSearchKey(input: HTMLInputElement): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "/" || !isShortcut(event)) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.select();
  };
  document.addEventListener("keydown", listen, { capture: true });
}

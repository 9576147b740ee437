/** What a reader types in the search box of the search page. */

/** Milliseconds without a key after which a reader has stopped typing. */
const rest = 80;
/** The last word is a beginning as long as it is being typed. */
const lastWord = /[\p{L}\p{N}]$/u;

interface Following {
  /** At each key: the query, and what resolves when no other key has followed. */
  onKey: (query: string, rested: Promise<void>) => void;
  onRest: (query: string) => void;
}

/** In: the search box. Tells of each key, and of each rest. */
export function followTyping(input: HTMLInputElement, { onKey, onRest }: Following): void {
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const query = lastWord.test(input.value) ? `${input.value}*` : input.value;
    const rested = new Promise<void>((resolve) => {
      timer = window.setTimeout(() => {
        onRest(query);
        resolve();
      }, rest);
    });
    onKey(query, rested);
  });
  input.form?.addEventListener("submit", () => clearTimeout(timer));
}

/** "/" leads to the box; other keys are those of every page. */
export function watchSearchKey(input: HTMLInputElement): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest("input, textarea, select")) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.select();
  };
  document.addEventListener("keydown", listen, { capture: true });
}

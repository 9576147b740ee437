/** Follows what a reader types in the box of the search page. */
import { engine } from "../engine.ts";
import { typingPause } from "../typing-pause.ts";

/** Milliseconds without a key after which a reader has stopped typing, if answers come at once. */
const idleTime = 80;
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
    const query = toTyped(input.value);
    const idle = new Promise<void>((resolve) => {
      timer = window.setTimeout(() => {
        onIdle(query);
        resolve();
      }, typingPause(idleTime));
    });
    onInput(query, idle);
  });
  input.form?.addEventListener("submit", () => clearTimeout(timer));
}

/** Words that begin with so many letters are in one or two files of the lexicon, whatever letters follow. */
const leastLetters = 3;

/** What may be loaded while the reader still types: "strikes on ha*" → "strikes on " */
export function toPrepared(query: string): string {
  const last = query.split(/\s/).at(-1) ?? "";
  return last.length > leastLetters ? query : query.slice(0, query.length - last.length);
}

/** The last word is a prefix, unless it is a stop word after others: "governor of". */
function toTyped(typed: string): string {
  const words = typed.trim().split(/\s+/);
  const isCommon = words.length > 1 && engine().isStopWord(words.at(-1) ?? "");
  return lastWord.test(typed) && !isCommon ? `${typed}*` : typed;
}

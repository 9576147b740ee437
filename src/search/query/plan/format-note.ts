/** Notes of a plan → sentences for readers. */
import { t } from "../../../text/interface-language.ts";
import type { Note } from "./plan.ts";

/** {kind: "forms", text: "talk", words: ["talks"]} → “talk” also finds “talks”. */
export function formatNote(note: Note): string {
  switch (note.kind) {
    case "also-written":
      return t("{text} is also written {words}.", {
        text: note.text,
        words: note.words.join(", "),
      });
    case "also-known":
      return t("{text}: also known as {name}.", { text: note.text, name: note.name });
    case "day":
      return t(
        "“{text}” was read as a date: articles that print it, or that speak of that day, are found.",
        { text: note.text },
      );
    case "stop-word":
      return t("“{text}” is too common to search for; in quotation marks it is searched.", {
        text: note.text,
      });
    case "forms":
      return t("“{text}” also finds {words}.", { text: note.text, words: quote(note.words) });
    case "compound":
      return t("“{text}” is also found as {words}.", { text: note.text, words: quote(note.words) });
    case "similar":
      return t("Similar to “{text}”: {words}.", { text: note.text, words: quote(note.words) });
    case "name":
      return `${note.of} “${note.text}”: ${note.names.join(", ")}.`;
    case "completions":
      return t("“{text}” begins {all} words; the {some} most frequent were searched.", {
        text: note.text,
        all: note.total,
        some: note.searched,
      });
  }
}

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** Notes of a plan → sentences for readers. */
import type { Note } from "./plan.ts";

/** {kind: "forms", text: "talk", words: ["talks"]} → “talk” also finds “talks”. */
export function formatNote(note: Note): string {
  switch (note.kind) {
    case "also-written":
      return `${note.text} is also written ${note.words.join(", ")}.`;
    case "also-known":
      return `${note.text}: also known as ${note.name}.`;
    case "day":
      return `“${note.text}” was read as a date: articles that print it, or that speak of that day, are found.`;
    case "stop-word":
      return `“${note.text}” is too common to search for; in quotation marks it is searched.`;
    case "forms":
      return `“${note.text}” also finds ${quote(note.words)}.`;
    case "compound":
      return `“${note.text}” is also found as ${quote(note.words)}.`;
    case "similar":
      return `Similar to “${note.text}”: ${quote(note.words)}.`;
    case "name":
      return `${note.of} “${note.text}”: ${note.names.join(", ")}.`;
    case "completions":
      return `“${note.text}” begins ${note.total} words; the ${note.searched} most frequent were searched.`;
  }
}

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

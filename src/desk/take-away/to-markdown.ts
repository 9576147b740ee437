/** A dossier → Markdown, for notes and editors: each passage with its source and a link back. */
import { t } from "../../text/interface-language.ts";
import { toPlainLine } from "../../text/plain-line.ts";
import type { Dossier, DossierEntry, DossierPassage } from "../dossier.ts";

/** What CommonMark and its dialects would take for more than text. */
const marks = /[\\`*_{}[\]<>|~^$%&#!=]/g;
/** At the beginning of a line these would be a list, a heading, a definition. */
const firstMark = /^(?:(?=[-+:])|(\d+)(?=[.)]))/;

/** Writes a dossier as CommonMark. */
export function toMarkdown({ title, summary, entries, sources }: Dossier): string {
  const parts = [
    `# ${plain(title)}`,
    plain(summary),
    ...entries.flatMap(formatEntry),
    ...(sources.length === 0 ? [] : [`## ${plain(t("Sources"))}`]),
    sources.map(({ citation }, at) => `${at + 1}. ${plain(citation)}`).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function formatEntry({ title, facts, link, note, passages, source }: DossierEntry): string[] {
  const reference = source === 0 ? "" : ` (${source})`;
  return [
    `## ${toLink(title, link)}`,
    facts === "" ? "" : plain(facts) + reference,
    formatNote(note),
    ...passages.map(formatPassage),
  ];
}

function formatPassage({ quote, link, pen, note, tags }: DossierPassage): string {
  const about = [
    plain(pen),
    ...tags.map((tag) => plain(`#${tag}`)),
    toLink(t("In the text"), link),
  ];
  const lines = [plain(quote), "", about.filter(Boolean).join(" · ")];
  const quoted = lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");
  return [quoted, formatNote(note)].filter(Boolean).join("\n\n");
}

/** The lines of a note stay lines. */
function formatNote(note: string): string {
  const lines = note.split(/\r\n?|\n/).map(plain);
  return lines
    .join("\n")
    .trim()
    .replaceAll(/\n(?=[^\n])/g, "  \n");
}

/** A path that leads nowhere outside the site is told, not linked. */
function toLink(text: string, address: string): string {
  const safe = address.replaceAll(/[<>\\\s`]/g, encodeURIComponent);
  return /^https?:/.test(safe) ? `[${plain(text)}](<${safe}>)` : `${plain(text)} (\`${safe}\`)`;
}

function plain(text: string): string {
  return toPlainLine(text).replace(marks, "\\$&").replace(firstMark, "$1\\");
}

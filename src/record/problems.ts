/** What can be wrong with a seed, one kind each, and the sentence for each. */
import type { Problem } from "./record.ts";

/** What was found and what was done, without the part that varies. */
export const problemSentences: Record<Problem["kind"], string> = {
  "empty-file": "The file is empty, so it has no page.",
  "blank-file": "The file holds nothing but blank space, so it has no page.",
  "file-type":
    "Files of this kind are not read as articles, so it has no page; if it holds text, save that as a .txt file.",
  "archive-in-archive":
    "It is an archive inside an archive, which is not opened; put its files into the folder.",
  "too-large":
    "The file is too large to be read, so it has no page; cut it into its articles or smaller files, or raise largestFile in corpus.yaml",
  "too-many-files":
    "It holds too many files to be opened; put them into the folder, or into several archives.",
  "too-much-inflated":
    "Unpacked it is too large to be read, so it has no page; unpack it, and cut it into smaller files.",
  "name-twice": "Two files in the archive have the same name; the second has no page",
  encrypted: "It is protected by a password, so it has no page; save it without one.",
  "broken-archive":
    "It is damaged or incomplete and cannot be unpacked, so it has no page; get it anew.",
  "broken-document":
    "It is damaged or incomplete, or not what its name says, so it has no page; get it anew.",
  "too-many-pages":
    "It has more than 2,000 pages, so it has no page here; take out those of the article.",
  scanned:
    "It holds pictures of pages and no text, so it has no page; let a program for text recognition (OCR) add the text.",
  "pages-without-text": "These pages hold pictures and no text, and are left out",
  "broken-data":
    "It is not well-formed JSON, perhaps cut off, so it has no page; the first mistake is on this line.",
  "broken-record": "This line is not well-formed JSON, so it has no page.",
  "not-articles": "It holds no list of articles, so it has no page.",
  "no-text-column":
    "No column holds the text of articles, so it has no page; if one does, write into corpus.yaml which, such as `tables: { name.csv: { text: Volltext, title: Schlagzeile } }`. Its columns are",
  "guessed-text-column":
    "No column has the name of a text; the one with the longest was taken for it. If that is wrong, say so in corpus.yaml under `tables`. It is",
  "unknown-column":
    "corpus.yaml names a column that the table does not have, so it has no page. The column, and those that there are",
  "no-text-in-record": "This record has no text, so it has no page",
  "summary-only":
    "The feed gives only a summary of this article, so it has no page; save the article itself",
  attachments:
    "What is attached to the mail was passed over; put it into the folder if it belongs here",
  "second-heading-row": "This row holds names of columns again and no article, so it has no page",
  "unclosed-quote":
    "A quotation mark opens on this line and is never closed, so what stands behind it cannot be told apart and has no page; close it.",
  "row-without-file": "The table tells of a file that is not in the folder",
  "nested-too-deep":
    "Its parts are nested too deep to be read, so it has no page; save its text as a .txt file.",
  "old-workbook":
    "It is an Excel workbook of the old kind (.xls), so it has no page; save it as .xlsx or .csv.",
  "old-word-file":
    "It is a Word document of the old kind (.doc), so it has no page; save it as .docx or .txt.",
  unreadable: "It cannot be read, so it has no page; allow it to be read.",
  "linked-folder":
    "It is a link to a folder, which is not followed; put the folder itself in its place if it belongs here.",
  "linked-outside":
    "It is a link to a file elsewhere, which is not published; put the file itself in its place if it belongs here.",
  "broken-link": "It is a link that leads nowhere, so it has no page.",
  "special-file": "It is no file that can hold text, so it has no page.",
  "name-not-utf-8":
    "The name is not UTF-8; with its odd bytes as numbers, as corpus.yaml has to name it, it is",
  duplicate: "The file has the same bytes as another, so it has no page of its own",
  "binary-file":
    "The file is not plain text, so it has no page; if it holds text, save that as a .txt file.",
  "not-utf-8": "The file is not UTF-8; it was read in the code page that makes words of it",
  "doubtful-encoding":
    "The file is not UTF-8, and its code page is a guess; if letters look wrong, state its `encoding` in corpus.yaml. It was read as",
  "stated-encoding":
    "The file looks like UTF-8; it was read in the encoding that corpus.yaml states, so state another for this file if letters look wrong",
  "unmarked-utf-16": "The file is UTF-16 without a byte order mark; it was read as such",
  "undecodable-characters": "Some characters could not be decoded and are shown as �.",
  "lost-characters":
    "The file holds � where an earlier program lost characters; look at where it came from.",
  "nul-characters": "The text holds NUL characters; they are not shown.",
  "rich-text":
    "The file is rich text (RTF); its control words are set aside or shown as they stand.",
  "no-article-text":
    "No article text was found in this page, so it has no page here; if it holds one, save that as a .txt file.",
  "page-limits":
    "The page has more than 10,000 elements; the text of those beyond may be missing, so save its article as a page of its own.",
  "markdown-limits":
    "The Markdown is too large or too deep, so the file was read as plain text; shorten it there, or end its name in .txt",
  "front-matter": "A line of the front matter was passed over; write it as “name: value”.",
  "no-headline": "No line looks like a headline; the first words of the text stand in for it.",
  "no-text": "No paragraph was found; every line was set aside or stands apart.",
  "suspect-number": "A number is written as no number is; it is shown as it stands",
  "date-conflict":
    "The evidence for the date of publication disagrees; the interval is wider for it",
};

/** Explains a problem to a reader in one sentence: what was found and what was done. */
export function formatProblem(problem: Problem): string {
  const sentence = problemSentences[problem.kind];
  if (problem.found === undefined) return sentence.endsWith(".") ? sentence : `${sentence}.`;
  return sentence.endsWith(".")
    ? `${sentence.slice(0, -1)} (${problem.found}).`
    : `${sentence}: ${problem.found}.`;
}

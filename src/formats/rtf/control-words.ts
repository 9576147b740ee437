/** What the control words of rich text (RTF) mean, as far as the words of a text depend on it. */

/** Where the words of a group go; `info` and `skipped` nowhere, but `info` holds the title. */
export type Destination =
  | "body"
  | "info"
  | "title"
  | "fonts"
  | "styles"
  | "link"
  | "anchor"
  | "skipped";

/** Those that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  emdash: "\u2014",
  endash: "\u2013",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201C",
  rdblquote: "\u201D",
  bullet: "\u2022",
  emspace: "\u2003",
  enspace: "\u2002",
};

/** Signs behind a backslash that stand for a character. */
export const signs: Readonly<Record<string, string>> = {
  "~": "\u00A0",
  _: "\u2011",
  "-": "\u00AD",
};

const skipped = [
  ...["colortbl", "pict", "object", "header", "headerl", "headerr", "headerf", "ftnsep"],
  ...["footer", "footerl", "footerr", "footerf", "footnote", "annotation", "listtable"],
  ...["listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "datastore"],
  ...["author", "operator", "company", "subject", "keywords", "comment", "doccomm"],
  ...["bkmkend", "tc", "xe", "shpinst", "nonshppict", "pntext", "pntxta", "pntxtb"],
];

/** Those that say where the words of their group go. What is not listed is read as it stands. */
export const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ["info", "info"],
  ["title", "title"],
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["fldinst", "link"],
  ["bkmkstart", "anchor"],
  ...skipped.map((word): [string, Destination] => [word, "skipped"]),
]);

/**
 * corpus.yaml → what a person wrote about the corpus. Everything in it is optional. A mistake in it
 * stops the build with every line and key that needs a look.
 */
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { languageTag, placeKinds } from "../record/record.ts";
import { commonEncodings, findEncoding } from "../text/encodings.ts";
import { nearestSpelling } from "../text/spelling.ts";
import { unprintable } from "../text/unprintable.ts";
import { withholdEntrySchema } from "./withhold/withhold-passages.ts";
import { hostId } from "./hosts.ts";
import { coloursEntry, schemeEntry } from "./look/colours.ts";
import { pictureFile } from "./look/picture.ts";
import { type CorpusFolder, findWithholdMistakes, type Mistake } from "./withhold/mistakes.ts";

const text = z.string().trim().min(1);
/** What pages show: as in articles, characters that no reader can see are left out. */
const shown = z
  .string()
  .transform((written) => written.replaceAll(anyUnprintable, "").trim())
  .pipe(z.string().min(1));
const anyUnprintable = new RegExp(unprintable, "gv");
const day = z.iso.date("expected a date such as 2023-12-30");
const language = text.regex(languageTag, "expected a language code such as en");
const encoding = text.refine((name) => findEncoding(name) !== undefined, {
  error: ({ input }) =>
    `expected the name of an encoding, such as windows-1251${suggestion(String(input), commonEncodings)}`,
});
const aliases = z.array(shown).default([]);

const placeEntry = z
  .strictObject({
    aliases,
    kind: z.enum(placeKinds).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "expected a country code of two capital letters, such as UA")
      .optional(),
    /** Latitude and longitude in degrees, WGS 84. */
    point: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  })
  .nullable();

const nameEntry = z.strictObject({ aliases }).nullable();

const articleEntry = z.strictObject({
  title: shown.optional(),
  publisher: shown.optional(),
  url: z
    .url({ protocol: /^https?$/, error: "expected an address beginning with https://" })
    .optional(),
  /** The day of publication. */
  date: day.optional(),
  language: language.optional(),
  /** How the file's bytes are to be read; it has the last word. */
  encoding: encoding.optional(),
  /** `false`: a text of its own, although another article prints nearly the same. */
  copy: z.literal(false, { error: "expected false: a text of its own, or no such key" }).optional(),
  /** What a name means in this article: `Kim: Vitaly Kim`. */
  names: z.record(shown, shown).default({}),
});

/** The columns of a table, or the fields of JSON, that hold what an article has. */
const tableEntry = z.strictObject({
  text: text.optional(),
  title: text.optional(),
  standfirst: text.optional(),
  date: text.optional(),
  publisher: text.optional(),
  author: text.optional(),
  url: text.optional(),
  language: text.optional(),
  section: text.optional(),
  description: text.optional(),
});

const eventEntry = z.strictObject({ name: shown, aliases, date: day });

const webAddress = z.url({
  protocol: /^https?$/,
  error: "expected the address of the site's folder, beginning with https://",
});

const logoEntry = z.union(
  [
    pictureFile.transform((light) => ({ light, dark: undefined, withName: true })),
    z.strictObject({
      light: pictureFile,
      /** The same for dark ground. */
      dark: pictureFile.optional(),
      /** Whether the name stands beside it; not where the logo is the name. */
      withName: z.boolean().default(true),
    }),
  ],
  { error: "expected a picture of the folder (.svg, .png, .webp), or light, dark and withName" },
);

const siteEntry = z.strictObject({
  /** Where the site will be. Only feeds, the sitemap, canonical links, citations and cards use it. */
  url: webAddress.transform(toFolderAddress).optional(),
  /** May search engines list the pages? The articles belong to their publishers, so not without a word. */
  index: z.boolean().default(false),
  logo: logoEntry.optional(),
  /** What browsers show beside the title of the window. */
  icon: pictureFile.optional(),
  colours: coloursEntry.prefault({}),
  /** A line at the foot of every page. */
  footer: text.optional(),
  /** What has a picture for links that are shared; by default articles only in a small corpus. */
  share: z.enum(["articles", "home", "none"]).optional(),
});

const namesEntry = z.strictObject({
  /** What becomes of words that may be names: `list` sets them aside, `show` treats them as names all the same. */
  possible: z.enum(["list", "show"]).default("list"),
  /** Which names have a page: all, or those that several articles name. By default all in a small corpus. */
  pages: z.enum(["all", "several"]).optional(),
});

export const corpusFileSchema = z.strictObject({
  name: shown.default("News archive"),
  description: shown.optional(),
  /** Of the articles whose own language cannot be told for certain. */
  language: language.optional(),
  /** How the bytes of all files are to be read, but of those whose entry says otherwise. */
  encoding: encoding.optional(),
  /** How the articles were collected, for the About page. */
  note: shown.optional(),
  site: siteEntry.prefault({}),
  /** Names of the places the corpus is about, in the order to show them. */
  focus: z.array(shown).default([]),
  places: z.record(shown, placeEntry).default({}),
  people: z.record(shown, nameEntry).default({}),
  organisations: z.record(shown, nameEntry).default({}),
  names: namesEntry.prefault({}),
  /** Where the site must fit; if it does not, the build fails. */
  hosts: z.array(hostId).default([]),
  /** Own pages: Markdown files of the folder, or a folder of them, in the order of the links to them. */
  pages: z.union([text.transform((entry) => [entry]), z.array(text)]).default([]),
  /** Words that look like names here but are none. */
  notNames: z.array(text).default([]),
  /** What happened on days that articles tell only by a weekday or a week: "took the town on Saturday". */
  events: z.array(eventEntry).default([]),
  /** By file name, relative to the corpus folder. */
  articles: z.record(text, articleEntry).default({}),
  /** Of tables whose columns have other names than usual, by file name: `export.csv: { text: Volltext }`. */
  tables: z.record(text, tableEntry).default({}),
  /** Files of so many megabytes are read, whatever their format: more than by default. */
  largestFile: z
    .number()
    .int()
    .min(1)
    .max(400, "expected at most 400: a program cannot hold a longer text")
    .optional(),
  /** What is not to be published, and why. */
  withhold: z.array(withholdEntrySchema).default([]),
});

export type CorpusFile = z.infer<typeof corpusFileSchema>;

/** What corpus.yaml says, and where it says it. */
export interface ParsedCorpusFile {
  corpusFile: CorpusFile;
  /** The line of a key, or of the nearest key above it that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads corpus.yaml, without looking at the folder it stands in; see `checkAgainstFolder`.
 *
 * @param source nothing if there is no such file.
 * @throws an error that lists every mistake by line and key.
 */
export function parseCorpusFile(source: string | undefined): ParsedCorpusFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(source ?? "", { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const syntax = document.errors.map(
    (error) => `line ${lineAt(error.pos[0])}: ${error.message.split("\n")[0]}`,
  );
  if (syntax.length > 0) throw mistakes(syntax);

  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const range = keyRange(document, path.slice(0, depth));
      if (range !== undefined) return lineAt(range);
    }
    return 1;
  };
  const parsed = corpusFileSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    throw mistakes(parsed.error.issues.flatMap((issue) => describe(issue, lineOf)));
  return { corpusFile: parsed.data, lineOf };
}

/**
 * Looks for files that are not there, and for what is withheld and would be shown all the same.
 *
 * @param others - mistakes that were found elsewhere, to be told with these.
 * @throws an error that lists every mistake by line and key.
 */
export function checkAgainstFolder(
  { corpusFile, lineOf }: ParsedCorpusFile,
  folder: CorpusFolder,
  others: readonly Mistake[] = [],
): void {
  const found = [
    ...others,
    ...findUnknownFiles(corpusFile, folder),
    ...findWithholdMistakes(corpusFile, folder),
  ];
  if (found.length === 0) return;
  throw mistakes(
    found.map(
      ({ path, sentence }) => `line ${lineOf(path)}: ${path.map(String).join(" → ")}: ${sentence}`,
    ),
  );
}

function findUnknownFiles({ articles, tables }: CorpusFile, { files }: CorpusFolder): Mistake[] {
  return Object.entries({ articles, tables }).flatMap(([section, entries]) =>
    Object.keys(entries)
      .filter((file) => !files.includes(file))
      .map((file) => ({
        path: [section, file],
        sentence: `there is no such file${suggestion(file, files)}`,
      })),
  );
}

/** "https://example.org/news", "https://example.org/news/index.html?a" → "https://example.org/news/" */
function toFolderAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  const folder = pathname.replace(/\/(?:index\.html)?$/, "");
  return `${origin}${folder}/`;
}

/** Explains a mistake in corpus.yaml: the line, the key, what was expected and what to do. */
function describe(
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number,
): string[] {
  if (issue.code !== "unrecognized_keys") {
    return [
      `line ${lineOf(issue.path)}: ${issue.path.map(String).join(" → ") || "the file"}: ${issue.message}`,
    ];
  }
  const known = knownKeys(issue.path);
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return `line ${lineOf(path)}: ${path.map(String).join(" → ")}: unknown key${suggestion(key, known)}; known here: ${known.join(", ")}`;
  });
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path[0] === "site" && path[1] === "colours")
    return path.length === 2 ? ["light", "dark"] : Object.keys(schemeEntry.shape);
  const entries: Record<string, z.ZodObject> = {
    places: placeEntry.unwrap(),
    people: nameEntry.unwrap(),
    organisations: nameEntry.unwrap(),
    articles: articleEntry,
    events: eventEntry,
    tables: tableEntry,
    site: siteEntry,
    names: namesEntry,
    withhold: withholdEntrySchema,
  };
  return Object.keys((entries[String(path[0])] ?? corpusFileSchema).shape);
}

function suggestion(found: string, known: readonly string[]): string {
  const nearest = nearestSpelling(found, known);
  return nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
}

/** The offset of the key at a path of keys and list positions, if it is there. */
function keyRange(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (
    typeof parent !== "object" ||
    parent === null ||
    !("items" in parent) ||
    !Array.isArray(parent.items)
  )
    return undefined;
  for (const [position, entry] of parent.items.entries()) {
    const node = entry?.key ?? entry;
    if (last === position || last === node?.value) return node?.range?.[0];
  }
  return undefined;
}

function mistakes(sentences: readonly string[]): Error {
  return new Error(
    `corpus.yaml needs a look:\n${sentences.map((sentence) => `  ${sentence}`).join("\n")}`,
  );
}

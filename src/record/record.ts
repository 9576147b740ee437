/**
 * The record: the contract between the text of one article and everything else.
 *
 * Offsets are UTF-16 code units into the decoded source text (after the byte order mark), half
 * open: `text.slice(start, end)` is the surface. Line numbers are 1-based. Dates are ISO text
 * (`2023-12-30`), an interval is `from`..`to`, both days included.
 */
import { z } from "zod";

const offset = z.int().nonnegative();
const line = z.int().positive().describe("Line of the source, from 1.");
const day = z.iso.date();
const start = offset.describe("Offset of the first UTF-16 code unit in the decoded source text.");
const end = offset.describe("Offset behind the last code unit.");
const span = { start, end };

export const blockKinds = [
  "title",
  "standfirst",
  "paragraph",
  "subheading",
  "caption",
  "credit",
  "boilerplate",
] as const;

export const mentionKinds = ["person", "place", "organisation"] as const;

/** How a mention was tied to its name: the same words, a listed variant, a surname, a near spelling, a person's correction. */
export const mentionTies = ["exact", "alias", "surname", "similar", "corrected"] as const;

/** What the text says, what the software worked out, what a person wrote in the corpus file. */
export const certainties = ["said", "inferred", "corrected"] as const;

export const placeKinds = [
  "city",
  "town",
  "village",
  "district",
  "region",
  "country",
  "continent",
  "river",
  "lake",
  "sea",
  "mountain",
  "island",
  "area",
  "site",
] as const;

/** What can be odd about a seed. `problems.ts` has a sentence for each. */
export const problemKinds = [
  "empty-file",
  "blank-file",
  "file-type",
  "archive-in-archive",
  "too-large",
  "too-many-files",
  "too-much-inflated",
  "encrypted",
  "broken-archive",
  "broken-document",
  "nested-too-deep",
  "old-word-file",
  "old-workbook",
  "unreadable",
  "too-many-files",
  "too-much-inflated",
  "name-twice",
  "encrypted",
  "broken-archive",
  "broken-document",
  "too-many-pages",
  "scanned",
  "pages-without-text",
  "broken-data",
  "broken-record",
  "not-articles",
  "no-text-column",
  "guessed-text-column",
  "unknown-column",
  "no-text-in-record",
  "summary-only",
  "attachments",
  "second-heading-row",
  "unclosed-quote",
  "row-without-file",
  "linked-folder",
  "linked-outside",
  "broken-link",
  "special-file",
  "name-not-utf-8",
  "duplicate",
  "binary-file",
  "not-utf-8",
  "doubtful-encoding",
  "stated-encoding",
  "unmarked-utf-16",
  "undecodable-characters",
  "lost-characters",
  "nul-characters",
  "rich-text",
  "no-article-text",
  "page-limits",
  "markdown-limits",
  "front-matter",
  "no-headline",
  "no-text",
  "suspect-number",
  "date-conflict",
] as const;

/** A language as the attribute `lang` takes it: "en", "pt-BR", "zh-Hant". */
export const languageTag =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/;

/** Where a list, a table or the like begins: what has the same kind and start stands in the same one. */
const containerStart = offset.describe("Where it begins in the decoded source text.");

/** What a block stands in, as the file's own markup says. */
export const containerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("quotation"), start: containerStart }),
  z.object({
    kind: z.literal("list"),
    start: containerStart,
    item: z.int().nonnegative().describe("Number of the item, as the list counts."),
    ordered: z.boolean().describe("Whether the file prints the numbers."),
    done: z.boolean().optional().describe("Of a task: whether it is ticked off."),
  }),
  z.object({
    kind: z.literal("table"),
    start: containerStart,
    row: z.int().positive(),
    column: z.int().positive(),
    heading: z.boolean().describe("Whether the cell heads its column."),
  }),
  z.object({ kind: z.literal("code"), start: containerStart }),
  z.object({
    kind: z.literal("note"),
    start: containerStart,
    label: z.string().describe("What the text calls the footnote: 1, *."),
  }),
]);

/** A piece of one line, or of several, that plays one part on the page. */
export const blockSchema = z.object({
  kind: z.enum(blockKinds).describe("The part it plays on the page; boilerplate was set aside."),
  ...span,
  line,
  rule: z
    .string()
    .optional()
    .describe(
      "Boilerplate only: the rule that set the block aside, as a sentence a reader understands.",
    ),
  depth: z
    .int()
    .positive()
    .optional()
    .describe("Sub-headings only, where the file's markup says it: 2 for a section, 3 within it."),
  within: z
    .array(containerSchema)
    .optional()
    .describe("The lists, quotations and tables of the file that it stands in, outermost first."),
});

/** Words that lead to an address. */
export const linkSchema = z.object({
  ...span,
  url: z.string().describe("As the file gives it; it may be relative, or of any kind."),
});

/** How a file can set words off from the rest; `note` is a mark that leads to a footnote. */
export const wordStyles = ["emphasis", "strong", "deleted", "highlighted", "code", "note"] as const;

/** Words that the file sets off from the rest. */
export const styledSchema = z.object({
  ...span,
  style: z.enum(wordStyles).describe("How they are set off."),
});

/** What is displayed in place of damaged characters. The source keeps them. */
export const repairSchema = z.object({
  ...span,
  kind: z
    .string()
    .describe(
      "What was damaged, as a reader would say it: entity debris, doubled space; or that it is a mark of the format.",
    ),
  text: z.string().describe("What is displayed instead."),
});

/** The bare name as printed: no title, no possessive ending. */
export const mentionSchema = z.object({
  kind: z.enum(mentionKinds).describe("What the name is of."),
  id: z.string().describe("Id of the name, unique among its kind."),
  ...span,
  how: z
    .enum(mentionTies)
    .describe(
      "How it was tied to the name: the same words, a listed variant, a surname, a near spelling, a person's correction.",
    ),
  standsFor: z
    .literal("government")
    .optional()
    .describe(
      "“Moscow denied”: the place is named, those who govern there seem to be meant. Places only.",
    ),
  certainty: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      "How probable it is that every word of it belongs to a name of this kind. Absent where a table or a person vouches for it.",
    ),
});

/** Words that may be a name: too uncertain for a page. */
export const possibleNameSchema = z.object({
  kind: z.enum(mentionKinds).describe("What the name would be of."),
  ...span,
  certainty: z
    .number()
    .min(0)
    .max(1)
    .describe("How probable it is that every word of it belongs to a name of this kind."),
});

/** A date or relative date in the text. Without `from` and `to` the text does not allow to resolve it. */
export const dateSchema = z.object({
  ...span,
  from: day.optional().describe("First day of what is meant."),
  to: day.optional().describe("Last day of what is meant."),
  how: z.enum(["said", "inferred"]).describe("Said by the text, or worked out by software."),
  because: z.string().describe("The evidence."),
});

/** A reason for an inference; the span is there when it stands in the article's own text. */
export const evidenceSchema = z.object({
  text: z.string().describe("The reason, as a sentence."),
  start: start.optional(),
  end: end.optional(),
});

/** When the article was published, as an interval. Absent if nothing is known. */
export const publishedSchema = z.object({
  from: day.describe("First day on which it may have been published."),
  to: day.describe("Last day on which it may have been published."),
  how: z
    .enum(certainties)
    .describe("Said by the text, worked out by software, or corrected by a person."),
  because: z.array(evidenceSchema).describe("The evidence; with a span where it is in the text."),
});

/** Direct speech, with the id of the person it is attributed to, if any. */
export const quoteSchema = z.object({
  ...span,
  speaker: z
    .string()
    .optional()
    .describe("Id of the person it is attributed to; absent if no one is named."),
});

/** Where the corpus file withholds a passage: the span of the marker that stands in its place. */
export const withheldSchema = z.object({
  ...span,
  because: z.string().describe("Why it is withheld."),
});

/** The word that limits a figure, as one of a few. */
export const figureLimits = [
  "at least",
  "more than",
  "up to",
  "fewer than",
  "nearly",
  "about",
] as const;

/** What the text says happened to the people or things that a figure counts. */
export const outcomes = [
  "dead",
  "wounded",
  "casualties",
  "missing",
  "displaced",
  "detained",
  "rescued",
  "lost",
  "destroyed",
  "damaged",
  "downed",
] as const;

/** A number of people or things that the text states: "at least 24 people". Whatever the text does not tell is absent. */
export const figureSchema = z.object({
  /** The number with the word that limits it. */
  ...span,
  value: z
    .number()
    .optional()
    .describe("Absent for “dozens” or “hundreds”: the words stand for themselves."),
  to: z.number().optional().describe("The upper end of a range: “20 to 30”."),
  limit: z.enum(figureLimits).optional().describe("The word that limits it."),
  of: z
    .object(span)
    .optional()
    .describe("What is counted, in the text's words: “people”, “Shahed drones”."),
  outcome: z.enum(outcomes).optional().describe("What the text says happened to them."),
  by: z
    .object(span)
    .optional()
    .describe("Who says so, in the text's words: “Russian authorities”, “he”."),
  speaker: z.string().optional().describe("The id of the person who says so."),
});

/** What the file itself says of the article, as written, and where it says so. */
const statedSchema = z.object({
  value: z.string().describe("What it says, as written."),
  where: z.string().describe("Where in the file: “front matter, published”."),
  start: start.optional(),
  end: end.optional(),
});

/** The fields that a file can state. */
export const statedFieldsSchema = z.object({
  title: statedSchema.optional().describe("Its headline."),
  date: statedSchema.optional().describe("When it was published."),
  publisher: statedSchema.optional().describe("Who published it."),
  author: statedSchema.optional().describe("Who wrote it."),
  url: statedSchema.optional().describe("Where it was published."),
  language: statedSchema.optional().describe("What language it is in."),
  section: statedSchema.optional().describe("The section of the paper it appeared in."),
  description: statedSchema
    .optional()
    .describe("What it says the article is about; it need not stand in the text."),
});

/** Something odd about a seed, and what was done. */
export const problemSchema = z.object({
  kind: z.enum(problemKinds).describe("What was odd."),
  line: line.optional(),
  found: z.string().optional().describe("What was found, as printed, at most a few words."),
});

export const recordSchema = z.object({
  id: z.string().describe("Slug, unique in the corpus, stable while the headline stays."),
  file: z.string().describe("Name of the source file, relative to the corpus folder."),
  part: z
    .object({
      number: z.int().positive().describe("Which of the file's articles it is, from 1."),
      of: z.int().positive().describe("How many the file holds."),
      start: offset.optional().describe("Where it begins in the decoded text of the file."),
      end: offset.optional().describe("Where it ends there."),
    })
    .optional()
    .describe("Where in a file of many articles it stands. Absent when the file is the article."),
  sha256: z.string().describe("SHA-256 of the file as received."),
  bytes: z.int().nonnegative().describe("Size of the file as received."),
  encoding: z.string().describe("How its bytes were read as text."),
  format: z.string().describe("The format as its reader calls it: plain text, Markdown."),
  original: z
    .string()
    .optional()
    .describe(
      "The ending under which the file is handed out as received: txt, docx. Absent where only its text is.",
    ),
  stated: statedFieldsSchema
    .optional()
    .describe("What the file says of the article in fields of its own, each with where."),
  title: z.string().describe("The headline as displayed."),
  publisher: z
    .string()
    .optional()
    .describe("Only where the corpus file or the file's own front matter says so."),
  url: z
    .string()
    .optional()
    .describe("Only where the corpus file, the file's own front matter or its first line says so."),
  language: z
    .object({
      tag: z.string().regex(languageTag).describe("A tag of BCP 47."),
      how: z
        .enum(certainties)
        .describe("Said by the file, worked out by software, or corrected by a person."),
    })
    .optional()
    .describe('Of the text, as a language tag ("uk", "pt-BR"). Absent where it is not certain.'),
  blocks: z.array(blockSchema).describe("They cover every non-blank line of the source, once."),
  repairs: z
    .array(repairSchema)
    .describe("What is displayed in place of damaged characters. The source keeps them."),
  links: z
    .array(linkSchema)
    .optional()
    .describe("Words that lead to an address, where the file's format has links."),
  styles: z
    .array(styledSchema)
    .optional()
    .describe("Words in italics and the like, where the file's format has them. They may nest."),
  mentions: z.array(mentionSchema).describe("Places, people and organisations: bare names."),
  possible: z
    .array(possibleNameSchema)
    .optional()
    .describe("Words that may be names: not certain enough to be mentions and to have a page."),
  dates: z.array(dateSchema).describe("Every date and relative date in the text."),
  published: publishedSchema
    .optional()
    .describe("When the article was published. Absent if nothing is known."),
  copyOf: z
    .string()
    .optional()
    .describe(
      "The same for all articles that print one text but for a few words: the id of the earliest of them.",
    ),
  quotes: z.array(quoteSchema).describe("Direct speech."),
  figures: z.array(figureSchema).describe("Numbers of people or things that the text states."),
  withheld: z
    .array(withheldSchema)
    .optional()
    .describe(
      "Only where passages are withheld. Hash, size and encoding are then those of the file as published.",
    ),
  problems: z.array(problemSchema).describe("What was odd about the file, and what was done."),
});

/** A withheld article's address, and why nothing else of it is there. */
export const tombstoneSchema = z.object({ id: z.string(), because: z.string() });

/** One spelling of a name, how often the corpus prints it, and how it was tied to the name. */
export const variantSchema = z.object({
  text: z.string(),
  count: z.int().positive(),
  how: z.enum(mentionTies),
});

/** A file that has no page, and why. */
export const leftOutSchema = z.object({ file: z.string(), problem: problemSchema });

const named = {
  /** Slug of the name, unique among its kind. */
  id: z.string(),
  name: z.string(),
  /** Most frequent first. */
  variants: z.array(variantSchema),
  /** Other spellings that search should find it under; none of them need be printed in the corpus. */
  alsoKnownAs: z.array(z.string()),
  /** Why variants were merged or kept apart, as sentences a reader understands. */
  notes: z.array(z.string()),
};

export const placeSchema = z.object({
  ...named,
  /** Absent for a name that no table and no context explains. */
  kind: z.enum(placeKinds).optional(),
  /** ISO 3166-1 alpha-2. Absent for seas, continents and names without a place. */
  country: z.string().optional(),
  countryName: z.string().optional(),
  /** Degrees, WGS 84. */
  point: z.object({ latitude: z.number(), longitude: z.number(), source: z.string() }).optional(),
  /** Ids of the places it is easily taken for: the city of a region, the region of a city. */
  related: z.array(z.string()),
});

/** A role as the text states it, with the article and span that state it. */
export const roleSchema = z.object({ text: z.string(), article: z.string(), ...span });

export const personSchema = z.object({
  ...named,
  /** Under which the person is filed, where it is not the last word of the name. */
  familyName: z.string().optional(),
  roles: z.array(roleSchema),
});
export const organisationSchema = z.object(named);

export type Container = z.infer<typeof containerSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Link = z.infer<typeof linkSchema>;
export type StyledWords = z.infer<typeof styledSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type PossibleName = z.infer<typeof possibleNameSchema>;
export type DateExpression = z.infer<typeof dateSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type FigureLimit = (typeof figureLimits)[number];
export type Outcome = (typeof outcomes)[number];
export type Problem = z.infer<typeof problemSchema>;
export type Withheld = z.infer<typeof withheldSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type ArticleRecord = z.infer<typeof recordSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type PlaceKind = (typeof placeKinds)[number];
export type Place = z.infer<typeof placeSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

/** A stretch of the source text. */
export interface Span {
  start: number;
  end: number;
}

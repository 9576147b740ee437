/**
 * The record: the contract between the text of one article and everything else.
 *
 * Offsets are UTF-16 code units into the decoded source text (after the byte order mark), half
 * open: `text.slice(start, end)` is the surface. Line numbers are 1-based. Dates are ISO text
 * (`2023-12-30`), an interval is `from`..`to`, both days included.
 */
import { z } from "zod";

const offset = z.int().nonnegative();
const line = z.int().positive();
const day = z.iso.date();
const span = { start: offset, end: offset };

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
  "duplicate",
  "binary-file",
  "not-utf-8",
  "unmarked-utf-16",
  "undecodable-characters",
  "nul-characters",
  "rich-text",
  "no-headline",
  "no-text",
  "suspect-number",
  "date-conflict",
] as const;

/** A language as the attribute `lang` takes it: "en", "pt-BR", "zh-Hant". */
export const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A piece of one line, or of several, that plays one part on the page. */
export const blockSchema = z.object({
  kind: z.enum(blockKinds),
  ...span,
  line,
  /** Boilerplate only: the rule that set the block aside, as a sentence a reader understands. */
  rule: z.string().optional(),
});

/** What is displayed in place of damaged characters. The source keeps them. */
export const repairSchema = z.object({
  ...span,
  /** What was damaged, as a reader would say it: "entity debris", "doubled space", "suspect number". */
  kind: z.string(),
  text: z.string(),
});

/** The bare name as printed: no title, no possessive ending. */
export const mentionSchema = z.object({
  kind: z.enum(mentionKinds),
  id: z.string(),
  ...span,
  how: z.enum(mentionTies),
  /** "Moscow denied": the place is named, those who govern there seem to be meant. Places only. */
  standsFor: z.literal("government").optional(),
});

/** A date or relative date in the text. Without `from` and `to` the text does not allow to resolve it. */
export const dateSchema = z.object({
  ...span,
  from: day.optional(),
  to: day.optional(),
  how: z.enum(["said", "inferred"]),
  because: z.string(),
});

/** A reason for an inference; the span is there when it stands in the article's own text. */
export const evidenceSchema = z.object({
  text: z.string(),
  start: offset.optional(),
  end: offset.optional(),
});

/** When the article was published, as an interval. Absent if nothing is known. */
export const publishedSchema = z.object({
  from: day,
  to: day,
  how: z.enum(certainties),
  because: z.array(evidenceSchema),
});

/** Direct speech, with the id of the person it is attributed to, if any. */
export const quoteSchema = z.object({ ...span, speaker: z.string().optional() });

/** Something odd about a seed, and what was done. */
export const problemSchema = z.object({
  kind: z.enum(problemKinds),
  line: line.optional(),
  /** What was found, as printed, at most a few words. */
  found: z.string().optional(),
});

export const recordSchema = z.object({
  /** Slug, unique in the corpus, stable while the headline stays. */
  id: z.string(),
  /** Relative to the corpus folder, `/` as separator. */
  file: z.string(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  encoding: z.string(),
  title: z.string(),
  /** Only where the corpus file or the file's own front matter says so. */
  publisher: z.string().optional(),
  /** Only where the corpus file, the file's own front matter or its first line says so. */
  url: z.string().optional(),
  /** Of the text, as a language tag ("uk", "pt-BR"). Absent where it is not certain. */
  language: z.object({ tag: z.string().regex(languageTag), how: z.enum(certainties) }).optional(),
  blocks: z.array(blockSchema),
  repairs: z.array(repairSchema),
  mentions: z.array(mentionSchema),
  dates: z.array(dateSchema),
  published: publishedSchema.optional(),
  quotes: z.array(quoteSchema),
  problems: z.array(problemSchema),
});

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

export const personSchema = z.object({ ...named, roles: z.array(roleSchema) });
export const organisationSchema = z.object(named);

export type Block = z.infer<typeof blockSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type DateExpression = z.infer<typeof dateSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Problem = z.infer<typeof problemSchema>;
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

/** The language of the interface, as corpus.yaml sets it → its sentences and its names of months. */
import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "date-fns";
import { z } from "zod";
import type { InterfaceLanguage, Messages } from "../../text/interface-language.ts";

const forms = z.partialRecord(z.enum(["zero", "one", "two", "few", "many", "other"]), z.string());
/** A dictionary file: for each English sentence another, or its forms by number. */
const dictionarySchema = z.record(z.string(), z.union([z.string(), forms]));

export const languageSchema = z.object({
  tag: z.string(),
  messages: dictionarySchema,
  months: z.object({
    inDate: z.array(z.string()),
    alone: z.array(z.string()),
    short: z.array(z.string()),
  }),
  /** How many sentences stay English, of how many. */
  missing: z.number(),
  all: z.number(),
});
export type ReadLanguage = z.infer<typeof languageSchema>;

const folder = new URL("./dictionaries/", import.meta.url);

/** The languages that Dateline brings dictionaries for, and English: ["de", "en", …]. */
function knownLanguages(): string[] {
  const brought = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  return ["en", ...brought].sort();
}

/**
 * Reads a language.
 *
 * @param own - the text of a dictionary of the corpus; its sentences count before those that Dateline brings.
 * @returns nothing for English without a dictionary.
 * @throws an error that says what is wrong with the dictionary, or that there is none.
 */
export async function readLanguage(
  tag: string,
  own: string | undefined,
): Promise<ReadLanguage | undefined> {
  const brought = readBrought(tag);
  if (tag === "en" && own === undefined) return undefined;
  if (own === undefined && brought === undefined)
    throw new Error(
      `there is no dictionary for "${tag}"; there are ${knownLanguages().join(", ")}. Name your own under site → dictionary, see docs/look.md`,
    );
  const messages: Messages = { ...brought, ...(own === undefined ? {} : parseDictionary(own)) };
  const all = Object.keys(readBrought("uk") ?? {});
  const missing = all.filter((message) => messages[message] === undefined).length;
  return {
    tag,
    messages: { ...messages },
    months: await readMonths(tag),
    missing,
    all: all.length,
  };
}

function readBrought(tag: string): Messages | undefined {
  if (tag === "en" || !knownLanguages().includes(tag)) return undefined;
  return JSON.parse(readFileSync(new URL(`${tag}.json`, folder), "utf8"));
}

function parseDictionary(text: string): Messages {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = dictionarySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `“${issue?.path.map(String).join(" → ") ?? ""}”: expected a sentence, or its forms: { "one": …, "other": … }`,
  );
}

async function readMonths(tag: string): Promise<InterfaceLanguage["months"]> {
  const locales: Record<string, Locale> = await import("date-fns/locale");
  const [base = ""] = tag.split("-");
  const locale = locales[tag.replace("-", "")] ?? locales[base] ?? locales["enGB"];
  const names = (width: "wide" | "abbreviated", context: "formatting" | "standalone") =>
    months.map((month) => locale?.localize.month(month, { width, context }) ?? "");
  return {
    inDate: names("wide", "formatting"),
    alone: names("wide", "standalone"),
    short: names("abbreviated", "formatting"),
  };
}

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** What a folder adds to its site beside articles, as corpus.yaml names it: own pages, a logo, an icon. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { TextFile } from "../formats/text-file.ts";
import { decodeSource } from "../text/decode.ts";
import { nearestSpelling } from "../text/spelling.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { readPicture, pictureSchema, type Picture } from "./look/picture.ts";
import { languageSchema, type ReadLanguage, readLanguage } from "./language/read-language.ts";
import { type OwnPage, ownPageSchema, readOwnPage } from "./own-pages/own-page.ts";
import { codeOf, type FolderFile } from "./walk-folder.ts";
import type { Mistake } from "./withhold/mistakes.ts";

const logoSchema = z.object({
  light: pictureSchema,
  /** On dark ground; where there is none, the other stands there, too. */
  dark: pictureSchema.optional(),
  /** Whether the name of the corpus stands beside it. */
  withName: z.boolean(),
});

const ownPartsSchema = z.object({
  logo: logoSchema.optional(),
  icon: pictureSchema.optional(),
  pages: z.array(ownPageSchema).default([]),
  /** Of the interface; nothing for English. */
  language: languageSchema.optional(),
});
export type OwnParts = z.infer<typeof ownPartsSchema>;

/** What was read, and what needs a look. */
export interface ReadOwnParts {
  parts: OwnParts;
  mistakes: Mistake[];
  /** The files that are none of the articles. */
  files: ReadonlySet<string>;
  /** The texts of the pages, which may hold withheld words, with the key that names them. */
  texts: (TextFile & { path: PropertyKey[] })[];
}

/** Reads the files that corpus.yaml names for the site itself. */
export async function readOwnParts(
  { site, pages }: Pick<CorpusFile, "site" | "pages">,
  folder: readonly FolderFile[],
): Promise<ReadOwnParts> {
  const read: ReadOwnParts = { parts: { pages: [] }, mistakes: [], files: new Set(), texts: [] };
  const files = new Map(folder.map((entry) => [entry.file, entry]));
  const reader = { files, read, used: new Set<string>() };
  const { logo, icon } = site;
  const light = await picture(reader, ["site", "logo", "light"], logo?.light);
  const dark = await picture(reader, ["site", "logo", "dark"], logo?.dark);
  const ownIcon = await picture(reader, ["site", "icon"], icon);
  const language = await readInterface(reader, site);
  const ownPages = pages.flatMap((entry, position) => readPages(reader, entry, position));
  return {
    ...read,
    files: reader.used,
    mistakes: [...read.mistakes, ...findSameAddresses(ownPages)],
    parts: {
      ...(logo && light && { logo: { light, ...(dark && { dark }), withName: logo.withName } }),
      ...(ownIcon && { icon: ownIcon }),
      pages: ownPages.map(({ page }) => page),
      ...(language && { language }),
    },
  };
}

interface Reader {
  files: ReadonlyMap<string, FolderFile>;
  read: ReadOwnParts;
  used: Set<string>;
}

interface PlacedPage {
  page: OwnPage;
  path: PropertyKey[];
}

async function picture(
  reader: Reader,
  path: PropertyKey[],
  file: string | undefined,
): Promise<Picture | undefined> {
  const bytes = file === undefined ? undefined : readBytes(reader, path, file);
  if (bytes === undefined) return undefined;
  try {
    return await readPicture(bytes);
  } catch (error) {
    const sentence = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    reader.read.mistakes.push({ path, sentence });
    return undefined;
  }
}

async function readInterface(
  reader: Reader,
  { language, dictionary }: CorpusFile["site"],
): Promise<ReadLanguage | undefined> {
  const path = ["site", dictionary === undefined ? "language" : "dictionary"];
  const own = dictionary === undefined ? undefined : readText(reader, path, dictionary);
  if (dictionary !== undefined && own === undefined) return undefined;
  try {
    return await readLanguage(language, own);
  } catch (error) {
    const about = dictionary === undefined ? "" : `${dictionary}: `;
    const sentence = `${about}${error instanceof Error ? error.message : String(error)}`;
    reader.read.mistakes.push({ path, sentence });
    return undefined;
  }
}

function readPages(reader: Reader, entry: string, position: number): PlacedPage[] {
  const path = ["pages", position];
  const files = markdownFile.test(entry) ? [entry] : filesIn(reader, entry);
  if (files.length === 0) {
    const sentence = `there is no folder "${entry}" with .md files; name files, or a folder: pages/`;
    reader.read.mistakes.push({ path, sentence });
  }
  return files.flatMap((file) => {
    const text = readText(reader, path, file);
    if (text === undefined) return [];
    const { page, mistakes } = readOwnPage(file, text);
    for (const { line, sentence } of mistakes)
      reader.read.mistakes.push({ path, sentence: `${file}, line ${line}: ${sentence}` });
    reader.read.texts.push({ file, text, path });
    return [{ page, path }];
  });
}

const markdownFile = /\.(?:md|markdown)$/i;

/** The Markdown files of a folder, not of those in it, by name. */
function filesIn({ files }: Reader, entry: string): string[] {
  const folder = `${entry.replace(/\/+$/, "")}/`;
  return [...files.keys()].filter(
    (file) =>
      file.startsWith(folder) && !file.includes("/", folder.length) && markdownFile.test(file),
  );
}

function readText(reader: Reader, path: PropertyKey[], file: string): string | undefined {
  const bytes = readBytes(reader, path, file);
  if (bytes === undefined) return undefined;
  const decoded = decodeSource(bytes);
  if ("text" in decoded) return decoded.text;
  reader.read.mistakes.push({ path, sentence: `${file} is not text` });
  return undefined;
}

function readBytes(
  { files, read, used }: Reader,
  path: PropertyKey[],
  file: string,
): Uint8Array | undefined {
  const found = files.get(file);
  used.add(file);
  try {
    if (found) return readFileSync(found.path);
    const nearest = nearestSpelling(file, [...files.keys()]);
    const hint = nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
    read.mistakes.push({ path, sentence: `there is no file "${file}" in the folder${hint}` });
  } catch (error) {
    read.mistakes.push({ path, sentence: `${file} cannot be read (${codeOf(error)})` });
  }
  return undefined;
}

/** Two files may differ in signs, or in their folders, only. */
function findSameAddresses(pages: readonly PlacedPage[]): Mistake[] {
  const byId = Map.groupBy(pages, ({ page }) => page.id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    others.map(({ page, path }) => ({
      path,
      sentence: `${page.file} would have the address of ${first?.page.file}, pages/${page.id}.html: give it another name`,
    })),
  );
}

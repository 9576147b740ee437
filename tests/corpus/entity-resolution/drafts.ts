/** Drafts for tests, written as text in which names are marked: "{person Vitaly Kim} of {place Mykolaiv}"; "{person? Foto}" is uncertain. */
import { parseCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { readGivenNameForms } from "../../../src/corpus/entity-resolution/given-names.ts";
import {
  type ResolvedEntities,
  resolveEntities,
} from "../../../src/corpus/entity-resolution/resolve-entities.ts";
import type { Name } from "../../../src/reading/entities/find-names.ts";
import type { Draft } from "../../../src/reading/read-article.ts";
import { applyRepairs } from "../../../src/text/mend/reading-text.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";

const marked = /\{(person|place|organisation)(\?)? ([^}]*)\}/g;
const tables = {
  ...readReferenceTables(),
  givenNameForms: readGivenNameForms("Oleksandr Alexander\nJoe Joseph\n"),
};

/**
 * Resolves the entities of a corpus.
 *
 * @param texts - one for each article, its names marked: `{person Ann Smith}`.
 */
export function resolve(
  texts: readonly string[],
  corpusFile?: string,
  language = "en",
): ResolvedEntities {
  const drafts = texts.map((text, position) => ({
    ...toDraft(`${position}.txt`, text),
    language: { tag: language, how: "inferred" as const },
  }));
  return resolveEntities(drafts, parseCorpusFile(corpusFile).corpusFile, tables);
}

/** Each mention of an article as "surface → id (how)". */
export function showMentions(
  authority: ResolvedEntities,
  texts: readonly string[],
  position: number,
): string[] {
  const { text } = toDraft("", texts[position] ?? "");
  return (authority.mentions.get(`${position}.txt`) ?? []).map(
    ({ start, end, id, how }) => `${text.slice(start, end)} → ${id} (${how})`,
  );
}

function toDraft(file: string, markedText: string): Draft {
  const names: Name[] = [];
  let text = "";
  let position = 0;
  for (const match of markedText.matchAll(marked)) {
    text += markedText.slice(position, match.index);
    const surface = match[3] ?? "";
    names.push({
      kind: match[1] as Name["kind"],
      start: text.length,
      end: text.length + surface.length,
      ...(match[2] && { certainty: 0.2 }),
    });
    text += surface;
    position = match.index + match[0].length;
  }
  text += markedText.slice(position);
  const blocks: Draft["blocks"] = [{ kind: "paragraph", start: 0, end: text.length, line: 1 }];
  const source = { file, format: "plain text", encoding: "utf-8", bytes: 0, sha256: "", text };
  return {
    file,
    source: { ...source, problems: [] },
    reading: applyRepairs(text, []),
    title: "",
    text,
    blocks,
    suspects: [],
    names,
    placeReadings: [],
    dates: [],
    problems: [],
    stated: {},
  };
}

/** What an export hands to an engine: in the form of its client's types, and by the rules it documents. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { estypes } from "@elastic/elasticsearch";
import type { Settings } from "meilisearch";
import type { API } from "@opensearch-project/opensearch";
import type { CollectionCreateSchema } from "typesense";
import {
  articleIndex,
  elasticsearchFiles,
  nameIndex,
} from "../../../src/data/exports/elasticsearch.ts";
import type { ExportFile } from "../../../src/data/exports/export-file.ts";
import { languageKey } from "../../../src/data/exports/languages.ts";
import languages from "../../../src/data/exports/tables/languages.json" with { type: "json" };
import {
  articleSettings,
  meilisearchFiles,
  nameSettings,
} from "../../../src/data/exports/meilisearch.ts";
import { articleSchema, nameSchema, typesenseFiles } from "../../../src/data/exports/typesense.ts";
import type { CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { corpusOf, sketchArticle } from "../../site/articles.ts";
import { emptyCorpus, hostileCorpus } from "../hostile.ts";
import { misfitsOfMapping, misfitsOfSchema } from "./documents-fit.ts";

type Line = Record<string, unknown>;

const keys = [...Object.keys(languages), "other"];

/** Two articles in two languages; a place with a point, a day, a person, an organisation's folder. */
function smallCorpus(): CorpusIndex {
  const corpus = corpusOf([
    sketchArticle({
      id: "ferry",
      title: "The ferry sails",
      text: "The ferry sails\n\nJane Roe left Kyiv on 30 December.\n",
      places: ["Kyiv"],
      people: ["Jane Roe"],
      days: [["30 December", "2023-12-30"]],
      published: { from: "2023-12-31", to: "2024-01-02", how: "said", because: [] },
    }),
    sketchArticle({ id: "porom", title: "Пором", text: "Пором\n\nПором вийшов у море.\n" }),
  ]);
  const [ferry, porom] = ["ferry", "porom"].map((id) => corpus.articlesById.get(id)?.record);
  if (!ferry || !porom) throw new Error("The sketches are missing.");
  ferry.language = { tag: "en", how: "said" };
  porom.language = { tag: "uk-UA", how: "said" };
  const kyiv = corpus.entities.get("place/kyiv")?.name.entry;
  if (kyiv)
    Object.assign(kyiv, {
      name: "Kyiv",
      kind: "city",
      country: "UA",
      point: { latitude: 50.45, longitude: 30.52, source: "test" },
      variants: [{ text: "Kiev", count: 1, how: "alias" }],
      alsoKnownAs: ["Київ"],
    });
  return corpus;
}

function linesOf(files: readonly ExportFile[], name: string): Line[] {
  const file = files.find((one) => one.kind === "lines" && one.pathOf(1).startsWith(`${name}-1.`));
  if (file?.kind !== "lines") throw new Error(`No file of ${name}.`);
  const text = [...file.pieces()].join("");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** The documents of a bulk file, without the lines that say what is to be done with them. */
function bulkDocuments(files: readonly ExportFile[], name: string): Line[] {
  const lines = linesOf(files, name);
  return lines.flatMap((line, index) => {
    if (index % 2 === 1) return [line];
    assert.deepEqual(line, { index: { _id: lines[index + 1]?.["id"] } });
    return [];
  });
}

test("mappings, schemas and settings have the types of the engines' own clients", () => {
  const elastic: estypes.IndicesCreateRequest[] = [
    { index: "articles", ...articleIndex(keys) },
    { index: "names", ...nameIndex },
  ];
  const open: API.Indices_Create_RequestBody[] = [articleIndex(keys), nameIndex];
  const typesense: CollectionCreateSchema[] = [articleSchema(keys), nameSchema];
  const meilisearch: Settings[] = [articleSettings(keys), nameSettings];
  assert.deepEqual(
    [elastic, open, typesense, meilisearch].map(({ length }) => length),
    [2, 2, 2, 2],
  );
});

for (const [name, corpus] of Object.entries({ smallCorpus, hostileCorpus, emptyCorpus })) {
  test(`every document fits the strict mapping for Elasticsearch and OpenSearch: ${name}`, () => {
    const files = elasticsearchFiles(corpus());
    for (const [kind, count] of [
      ["articles", corpus().articles.length],
      ["names", corpus().entities.size],
    ] as const) {
      const index = files.find((one) => one.kind === "json" && one.path === `${kind}.index.json`);
      const { mappings } = (index?.kind === "json" ? index.value : {}) as ReturnType<
        typeof articleIndex
      >;
      const documents = bulkDocuments(files, kind);
      assert.equal(documents.length, count);
      const misfits = documents.flatMap((one) => misfitsOfMapping(one, mappings.properties));
      assert.deepEqual(misfits, []);
    }
  });

  test(`every document fits the schema for Typesense: ${name}`, () => {
    const files = typesenseFiles(corpus());
    for (const kind of ["articles", "names"]) {
      const schema = files.find((one) => one.kind === "json" && one.path === `${kind}.schema.json`);
      const { fields } = (schema?.kind === "json" ? schema.value : {}) as CollectionCreateSchema;
      const misfits = linesOf(files, kind).flatMap((one) => misfitsOfSchema(one, fields ?? []));
      assert.deepEqual(misfits, []);
    }
  });
}

test("documents for Meilisearch have ids that it takes, and at most one point", () => {
  const files = meilisearchFiles(smallCorpus());
  const documents = [...linesOf(files, "articles"), ...linesOf(files, "names")];
  const ids = documents.map(({ id }) => String(id));
  for (const id of ids) assert.match(id, /^[a-z0-9_-]{1,511}$/);
  assert.equal(new Set(ids).size, ids.length);
  const kyiv = documents.find(({ name }) => name === "Kyiv");
  assert.deepEqual(kyiv?.["_geo"], { lat: 50.45, lng: 30.52 });
});

test("headline and text stand in the fields of the article's language", () => {
  const [ferry, porom] = bulkDocuments(elasticsearchFiles(smallCorpus()), "articles");
  assert.equal(ferry?.["text_en"], "Jane Roe left Kyiv on 30 December.");
  assert.equal(porom?.["title_uk"], "Пором");
  const { properties } = articleIndex(["en", "uk", "other"]).mappings;
  const analyserOf = (field: string) =>
    (properties as Record<string, { analyzer?: string }>)[field]?.analyzer;
  assert.deepEqual(["text_en", "text_uk", "text_other"].map(analyserOf), [
    "english",
    "folded",
    "folded",
  ]);
});

test("an article has its names with their spellings, points and days", () => {
  const [ferry] = bulkDocuments(elasticsearchFiles(smallCorpus()), "articles");
  assert.deepEqual(ferry?.["places"], ["Kyiv"]);
  assert.deepEqual(ferry?.["spellings"], ["jane-roe", "Kyiv", "Kiev"]);
  assert.deepEqual(ferry?.["points"], [{ lat: 50.45, lon: 30.52 }]);
  assert.deepEqual(ferry?.["days"], [{ gte: "2023-12-30", lte: "2023-12-30" }]);
  assert.deepEqual(ferry?.["published"], { gte: "2023-12-31", lte: "2024-01-02" });
  const [typesense] = linesOf(typesenseFiles(smallCorpus()), "articles");
  assert.equal(typesense?.["published_at"], Date.UTC(2023, 11, 31) / 1000);
});

const tags: [string | undefined, string][] = [
  ["en", "en"],
  ["pt-BR", "pt"],
  ["nb", "no"],
  ["zh-Hant", "zh"],
  ["tlh", "other"],
  ["constructor", "other"],
  [undefined, "other"],
];

for (const [tag, key] of tags)
  test(`language ${tag} has the fields of ${key}`, () => assert.equal(languageKey(tag), key));

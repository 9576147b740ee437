/** What a corpus can be exported to. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import { elasticsearchFiles } from "./elasticsearch.ts";
import type { ExportFile } from "./export-file.ts";
import { meilisearchFiles } from "./meilisearch.ts";
import { parquetFiles } from "./parquet.ts";
import { typesenseFiles } from "./typesense.ts";

/** By name: what lists the files of such an export. */
export const exportFormats: Readonly<Record<string, (corpus: CorpusIndex) => ExportFile[]>> = {
  opensearch: elasticsearchFiles,
  elasticsearch: elasticsearchFiles,
  typesense: typesenseFiles,
  meilisearch: meilisearchFiles,
  parquet: parquetFiles,
};

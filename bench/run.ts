/**
 * Runs one bench by name, and prints what it measured:
 *
 *   npm run bench -- understanding
 *   npm run bench -- search 5 1000
 *   npm run bench -- vocabulary
 *   npm run bench -- exports
 *   npm run bench -- days
 *   npm run bench -- copies
 *   npm run bench -- growth
 *   npm run bench -- pages
 *   npm run bench -- scale 1000
 *   npm run bench -- languages
 *   npm run bench -- network 1000
 *   npm run bench -- concordance 10000
 */
import { run as measureConcordance } from "./concordance.ts";
import { run as measureCopies } from "./copies.ts";
import { run as measureDays } from "./days.ts";
import { run as measureExports } from "./exports.ts";
import { run as measureGrowth } from "./growth.ts";
import { run as measureLanguages } from "./languages.ts";
import { run as measureNetwork } from "./network.ts";
import { run as measurePages } from "./pages.ts";
import { run as measureScale } from "./scale.ts";
import { run as measureSearch } from "./search.ts";
import { run as measureUnderstanding } from "./understanding.ts";
import { run as measureVocabulary } from "./vocabulary.ts";

const benches: Record<string, () => Promise<void>> = {
  concordance: measureConcordance,
  copies: measureCopies,
  days: measureDays,
  exports: measureExports,
  growth: measureGrowth,
  languages: measureLanguages,
  network: measureNetwork,
  pages: measurePages,
  scale: measureScale,
  search: measureSearch,
  understanding: measureUnderstanding,
  vocabulary: measureVocabulary,
};

const bench = benches[process.argv[2] ?? ""];
if (!bench) {
  console.error(`Name a bench: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
await bench();

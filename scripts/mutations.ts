/**
 * Changes the code in hundreds of small ways, one at a time, and counts how many of them the tests beside it notice:
 *
 *   npm run mutations                    lists the parts
 *   npm run mutations -- csv decode      tries these
 *
 * A change that no test notices is printed: add the test, or see why it makes no difference.
 */
import { spawnSync } from "node:child_process";

/**
 * What is changed, the tests that are to notice, and the names of those in them that are left out. They are the tests
 * of these functions, which take about a second; others that would notice (of whole articles, of hostile files, of
 * time that grows) take too long to be asked each time.
 */
const parts: Record<string, [mutate: string, tests: string, skip?: string]> = {
  "csv-format": [
    "src/formats/dataset/csv.ts,src/formats/dataset/rows.ts",
    "tests/formats/dataset/csv.test.ts",
  ],
  formats: [
    "src/formats/read-file.ts,src/formats/archive/*.ts",
    "tests/formats/read-file.test.ts tests/formats/archive/*.test.ts",
    "32 MB",
  ],
  csv: ["src/text/csv.ts", "tests/text/csv.test.ts"],
  decode: [
    "src/text/decode.ts,src/text/utf-16.ts,src/text/utf-8.ts",
    "tests/text/{decode,utf-8}.test.ts",
  ],
  lines: ["src/text/lines.ts", "tests/text/lines.test.ts"],
  structure: [
    "src/reading/structure/captions.ts,src/reading/structure/bylines.ts",
    "tests/reading/structure/*.test.ts",
  ],
  dates: [
    "src/reading/dates/finders.ts,src/reading/dates/resolve.ts",
    "tests/reading/dates/{find-dates,finders,full-dates,resolve}.test.ts",
  ],
  withhold: [
    "src/corpus/withhold/find-passages.ts,src/corpus/withhold/fold-for-readers.ts",
    "tests/corpus/withhold/*.test.ts",
  ],
  query: [
    "src/search/query/syntax/*.ts",
    "tests/search/query/{parse-query,read-day}.test.ts",
    "anything at all|linear time",
  ],
  hosts: [
    "src/output/host-files.ts,src/output/headers.ts,src/output/fit-hosts.ts",
    "tests/output/{host-files,observatory,fit-hosts}.test.ts",
  ],
  check: ["src/output/site-check/*.ts", "tests/output/site-check/*.test.ts"],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`Name parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

for (const name of wanted) {
  const [mutate = "", tests = "", skip = ""] = parts[name] ?? [];
  console.info(`\n${name}: ${mutate}`);
  const { status } = spawnSync("npx", ["stryker", "run", "stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, MUTATE: mutate, TESTS: tests, SKIP: skip },
  });
  if (status !== 0) process.exitCode = 1;
}

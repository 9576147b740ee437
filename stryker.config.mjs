/** For `npm run mutations`, which says in these variables what to change and which tests should notice. */
const { MUTATE = "", TESTS = "" } = process.env;

/** One failure is enough to know that a change was noticed; the cache saves a third of the time of each run. */
const command = `node --test --test-isolation=none --test-reporter=./scripts/stop-at-failure.ts ${TESTS}`;
process.env.NODE_COMPILE_CACHE = ".stryker/compiled";

export default {
  mutate: MUTATE.split(","),
  testRunner: "command",
  commandRunner: { command },
  coverageAnalysis: "off",
  checkers: [],
  // A comment at the top of each file would change the hashes of the scripts that pages allow.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".stryker/report.json" },
  tempDirName: ".stryker/work",
  ignorePatterns: ["/dist", "/.dateline", "/lib", "/docs/pictures"],
  allowConsoleColors: false,
};

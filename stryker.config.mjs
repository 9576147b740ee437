/** For `npm run mutations`, which says in MUTATE what to change, and in TESTS and SKIP which tests should notice. */
const { MUTATE = "" } = process.env;

export default {
  mutate: MUTATE.split(","),
  testRunner: "node",
  plugins: [new URL("./scripts/mutations/test-runner.ts", import.meta.url).pathname],
  coverageAnalysis: "perTest",
  checkers: [],
  // A comment at the top of each file would change the hashes of the scripts that pages allow.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 150_000,
  // Modules that are loaded anew are never given back.
  maxTestRunnerReuse: 100,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".stryker/report.json" },
  tempDirName: ".stryker/work",
  ignorePatterns: ["/.stryker", "/dist", "/.dateline", "/lib", "/docs/pictures"],
  allowConsoleColors: false,
};

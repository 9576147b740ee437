/** For `npm run mutations`, which says in these variables what to change and which tests should notice. */
const { MUTATE = "", TESTS = "" } = process.env;

export default {
  mutate: MUTATE.split(","),
  testRunner: "command",
  commandRunner: { command: `node --test --test-isolation=none --test-reporter=dot ${TESTS}` },
  coverageAnalysis: "off",
  checkers: [],
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".stryker/report.json" },
  tempDirName: ".stryker/work",
  ignorePatterns: ["/dist", "/.dateline", "/lib", "/docs/pictures"],
  allowConsoleColors: false,
};

/** Every page of dist/ before two judges of HTML: html-validate and the W3C's Nu checker. They find different things. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from "html-validate";
import { listFiles } from "./dist.ts";
import { findProgram } from "./find-programs.ts";
import { dist } from "./site.ts";

const pages = listFiles().filter((file) => file.endsWith(".html"));

test("html-validate finds nothing", async () => {
  const rules: RuleConfig = {
    // Headlines are as long as their publishers made them.
    "long-title": "off",
    // Whether a template ends a line with blank space is not the reader's concern.
    "no-trailing-whitespace": "off",
    // The suggestions are the list of a combobox; a select cannot be one.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // A moment of the timeline has its date for an id: HTML allows it to begin with a digit.
    "valid-id": ["error", { relaxed: true }],
  };
  const judge = new HtmlValidate(
    new StaticConfigLoader({ extends: ["html-validate:recommended"], rules }),
  );
  const findings: string[] = [];
  for (const page of pages) {
    const { results } = await judge.validateString(readFileSync(join(dist, page), "utf8"));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      findings.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  assert.deepEqual(findings, []);
});

test("the Nu checker finds nothing", () => {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const { stderr } = spawnSync(
    findProgram("java"),
    ["-Xmx512m", "-jar", jar, "--skip-non-html", "--format", "json", dist],
    {
      encoding: "utf8",
      maxBuffer: 1e8,
      // With either of these Java says so first, where its findings are to be.
      env: { ...process.env, JAVA_TOOL_OPTIONS: undefined, _JAVA_OPTIONS: undefined },
    },
  );
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] };
  const findings = messages
    .filter(({ message }) => !cannotJudge.test(message))
    .map(
      ({ url, lastLine, message }) => `${url.slice(url.indexOf("dist/"))}:${lastLine} ${message}`,
    );
  assert.deepEqual(findings, []);
});

/**
 * The policy says 'self' and hashes: on files the checker knows no origin to be the same as, and it
 * does not count hashes. Nor does it tell a block of data (JSON-LD), which no policy is asked for,
 * from a script. The browser tests see whether anything is blocked, pages.test.ts that no script is inline.
 */
const cannotJudge =
  /^Resource violates Content Security Policy \(meta tag\): external |^Inline (?:style|script) violates Content Security Policy \(meta tag\)/;

interface NuMessage {
  url: string;
  lastLine: number;
  message: string;
}

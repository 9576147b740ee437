/**
 * `npm run lighthouse`: Lighthouse's scores for the main kinds of pages of the site in dist/, on the slow
 * phone that it imagines, and every audit that fails. Lighthouse is fetched for the run; it is no dependency.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments } from "../tests/built/browsers.ts";
import { findProgram } from "../tests/built/find-programs.ts";
import { dist, serve } from "../tests/built/site.ts";

const lighthouse = "lighthouse@13.5.0";
const categories = ["performance", "accessibility", "best-practices", "seo"];
/** These articles belong to their publishers: a site asks not to be listed unless corpus.yaml says otherwise. */
const failsByDefault = "is-crawlable";

interface Report {
  categories: Record<
    string,
    { score: number; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { score: number | null; title: string } | undefined>;
}

function firstIn(folder: string): string {
  const pages = readdirSync(join(dist, folder)).sort();
  return `${folder}/${pages.find((page) => /^[a-z-]+\.html$/.test(page) && page !== "index.html")}`;
}

/** Runs Lighthouse, without blocking: this process serves the page meanwhile. */
async function judge(address: string, folder: string): Promise<Report> {
  const output = join(folder, "report.json");
  const flags = [...browserArguments, "--headless"].join(" ");
  const options = [
    `--only-categories=${categories}`,
    "--output=json",
    `--output-path=${output}`,
    `--chrome-flags=${flags.replaceAll(/--host-resolver-rules=.*?(?= --|$)/g, "")}`,
    "--quiet",
  ];
  const run = spawn("npx", ["--yes", lighthouse, address, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CHROME_PATH: findProgram("chromium") },
  });
  const code = await new Promise((done) => run.on("close", done));
  if (code !== 0) throw new Error(`Lighthouse stopped with ${code} on ${address}: see above.`);
  return JSON.parse(readFileSync(output, "utf8")) as Report;
}

function failuresOf({ categories: judged, audits }: Report): string[] {
  return Object.values(judged).flatMap((category) =>
    (category?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.title}${id === failsByDefault ? " (asked for)" : ""}`),
  );
}

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const site = await serve("/");
try {
  for (const page of ["index.html", firstIn("articles"), firstIn("places"), "search.html"]) {
    const report = await judge(site.address + page, folder);
    const scores = categories.map(
      (name) => `${name} ${Math.round(100 * (report.categories[name]?.score ?? 0))}`,
    );
    console.info(`${page}: ${scores.join(", ")}`);
    for (const failure of failuresOf(report)) console.info(`  ${failure}`);
  }
} finally {
  await site.stop();
  rmSync(folder, { recursive: true });
}

/**
 * `npm test`: finds or gets the programs that tests need, runs every part of the tests, also after one has failed, and
 * says at the end which have. Tests of functions share a process, those that start processes have one each;
 * both run at once with the checks of the code and what gets programs, in a time zone and a locale that differ from the
 * usual ones, so that no result can lean on either. Browser tests begin when a core is free for them: those of functions,
 * which keep one busy, may still run.
 * Hundreds of processes load the same code: what Node has made of it is kept for the next one, as long as the run lasts.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const elsewhere = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
const compiled = mkdtempSync(join(tmpdir(), "dateline-compiled-"));
const environment = { ...process.env, NODE_COMPILE_CACHE: compiled };

interface Result {
  part: string;
  hasPassed: boolean;
  seconds: number;
}

function run(part: string, more: Record<string, string> = {}): Promise<Result> {
  const begun = performance.now();
  const started = spawn("npm", ["run", part], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...environment, ...more },
  });
  return new Promise((done) => {
    started.on("close", (code) => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      done({ part, hasPassed: code === 0, seconds });
    });
  });
}

/** A program that is missing fails the tests that need it, and says so there: browsers, and a few of those that start processes. */
const programs = run("test:programs");

const checked = run("check");
const functions = run("test:functions", elsewhere);
const processes = programs.then(() => run("test:processes", elsewhere));
const built = Promise.all([checked, processes]).then(() => run("test:built"));
const results = await Promise.all([checked, functions, processes, built]);
rmSync(compiled, { recursive: true, force: true });

console.info();
for (const { part, hasPassed, seconds } of results)
  console.info(`${hasPassed ? "passed" : "FAILED"}  npm run ${part}  (${seconds} s)`);
if (!results.every(({ hasPassed }) => hasPassed)) process.exitCode = 1;

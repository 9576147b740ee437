/**
 * `npm test`: runs every part of the tests, also after one has failed, and says at the end which have. The unit
 * tests run in a time zone and a locale that differ from the usual ones, so that no result can lean on either.
 * Hundreds of processes load the same code: what Node has made of it is kept for the next one, as long as the run lasts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const parts = ["check", "test:unit", "test:built"];
const elsewhere = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
const compiled = mkdtempSync(join(tmpdir(), "dateline-compiled-"));
const environment = {
  ...process.env,
  NODE_COMPILE_CACHE: compiled,
  // Builds save memory at the cost of time; those of the tests are small.
  MIMALLOC_PURGE_DELAY: "1000",
};

const results = parts.map((part) => {
  const { status } = spawnSync("npm", ["run", part], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: part === "test:unit" ? { ...environment, ...elsewhere } : environment,
  });
  return { part, hasPassed: status === 0 };
});
rmSync(compiled, { recursive: true, force: true });

console.info();
for (const { part, hasPassed } of results)
  console.info(`${hasPassed ? "passed" : "FAILED"}  npm run ${part}`);
if (!results.every(({ hasPassed }) => hasPassed)) process.exitCode = 1;

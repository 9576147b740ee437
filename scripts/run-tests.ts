/**
 * `npm test`: runs every part of the tests, also after one has failed, and says at the end which have. The unit
 * tests run in a time zone and a locale that differ from the usual ones, so that no result can lean on either.
 */
import { spawnSync } from "node:child_process";

const parts = ["check", "test:unit", "test:built"];
const elsewhere = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };

const results = parts.map((part) => {
  const { status } = spawnSync("npm", ["run", part], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: part === "test:unit" ? { ...process.env, ...elsewhere } : process.env,
  });
  return { part, hasPassed: status === 0 };
});

console.info();
for (const { part, hasPassed } of results)
  console.info(`${hasPassed ? "passed" : "FAILED"}  npm run ${part}`);
if (!results.every(({ hasPassed }) => hasPassed)) process.exitCode = 1;

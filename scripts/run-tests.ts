/** `npm test`: runs every part of the tests, also after one has failed, and says at the end which have. */
import { spawnSync } from "node:child_process";

const parts = ["check", "test:unit", "test:elsewhere", "test:built"];

const results = parts.map((part) => {
  const { status } = spawnSync("npm", ["run", part], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return { part, hasPassed: status === 0 };
});

console.info();
for (const { part, hasPassed } of results)
  console.info(`${hasPassed ? "passed" : "FAILED"}  npm run ${part}`);
if (!results.every(({ hasPassed }) => hasPassed)) process.exitCode = 1;

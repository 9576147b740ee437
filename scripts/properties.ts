/**
 * Tries the properties of tests/properties in many more cases than `npm test` does:
 *
 *   npm run properties -- 1000000
 *   npm run properties -- 1000 1234567    with the seed that a failure printed
 */
import { randomInt } from "node:crypto";
import { check, properties } from "../tests/properties/properties.ts";

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? randomInt(2 ** 31));
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  console.error(
    "Give a number of cases and, if you like, a seed: npm run properties -- 1000000 42",
  );
  process.exit(1);
}

console.info(`${cases} cases, seed ${seed}`);
for (const property of properties) {
  try {
    await check(property, cases, seed);
    console.info(`holds   ${property.name}`);
  } catch (error) {
    console.info(`FAILED  ${property.name}\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

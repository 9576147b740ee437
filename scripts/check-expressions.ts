/**
 * `npm run expressions`: asks recheck of each regular expression in src/ that was not asked of before whether a hostile
 * text can make it slow, and writes those that are safe to tests/expressions/safe.txt. The others are printed with the
 * text that makes them slow: change them, or say in tests/expressions/reasons.ts what bounds the texts they get.
 */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { listExpressions, nameExpression } from "../tests/expressions/list-expressions.ts";
import { reasons } from "../tests/expressions/reasons.ts";

const list = "tests/expressions/safe.txt";
const known = new Set(readFileSync(list, "utf8").trim().split("\n"));
const safe = new Set<string>();

for (const expression of listExpressions()) {
  const name = nameExpression(expression);
  const id = hash("sha256", name).slice(0, 12);
  if (known.has(id)) safe.add(id);
  else if (!Object.keys(reasons).some((start) => name.startsWith(start))) {
    // It knows no "v" and no "d"; neither makes an expression slower.
    const flags = expression.flags.replace("v", "u").replace("d", "");
    const result = await check(expression.source, flags, { timeout: 10_000 });
    if (result.status === "safe") safe.add(id);
    else {
      const attack = result.status === "vulnerable" ? ` on ${result.attack.pattern}` : "";
      console.info(`${expression.file}: ${result.status}${attack}\n  ${name}`);
      process.exitCode = 1;
    }
  }
}
writeFileSync(list, `${[...safe].sort().join("\n")}\n`);

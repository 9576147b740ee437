/** `npm run bench -- search`: runs ./search.ts, and so on. */
import { existsSync } from "node:fs";

const [name = ""] = process.argv.slice(2);
const script = new URL(`./${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error("Say which: npm run bench -- search");
  process.exit(1);
}
await import(script.href);

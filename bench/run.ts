/**
 * Runs one bench by name, and prints what it measured:
 *
 *   npm run bench -- understanding
 */
import { run as measureUnderstanding } from "./understanding.ts";

const benches: Record<string, () => Promise<void>> = { understanding: measureUnderstanding };

const bench = benches[process.argv[2] ?? ""];
if (!bench) {
  console.error(`Name a bench: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
await bench();

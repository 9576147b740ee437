/** Runs one bench by name, and prints what it measured: `npm run bench -- understanding`, `npm run bench -- search`. */

const benches: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  understanding: () => import("./understanding.ts"),
  search: () => import("./search.ts"),
};

const load = benches[process.argv[2] ?? ""];
if (!load) {
  console.error(`Name a bench: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
const bench = await load();
await bench.run();

export {};

/** The drawing library, started once a process: it is WebAssembly, and reads neither fonts nor files of the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

declare global {
  /** Pages, build hooks and the reading of the corpus run in several instances of this code; the library is one. */
  var datelineResvg: Promise<void> | undefined;
}

/** Reads a drawing in SVG. Letters are drawn only in the given fonts, in WOFF2. */
export async function openDrawing(
  svg: string,
  fonts: readonly Uint8Array[] = [],
  defaultFontFamily = "",
): Promise<InstanceType<typeof Resvg>> {
  globalThis.datelineResvg ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")),
  );
  await globalThis.datelineResvg;
  return new Resvg(svg, { font: { fontBuffers: [...fonts], defaultFontFamily } });
}

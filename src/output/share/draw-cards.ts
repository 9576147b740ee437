/** The cards that go with shared links → PNG files, drawn in the faces that Dateline brings. */
import { readFileSync } from "node:fs";
import { openDrawing } from "../../corpus/look/resvg.ts";
import { shareFamily } from "../../site/share/share-card.ts";

const files = [
  "../../styles/fonts/newsreader-headline-basic.woff2",
  "../../styles/fonts/newsreader-headline-more.woff2",
  "../../styles/fonts/newsreader-headline-latin-ext.woff2",
  "./fonts/source-serif-cyrillic.woff2",
  "./fonts/source-serif-greek.woff2",
];
let fonts: Uint8Array[] | undefined;

/** @returns a PNG, the same bytes on every machine. */
export async function drawCard(svg: string): Promise<Uint8Array> {
  fonts ??= files.map((file) => readFileSync(new URL(file, import.meta.url)));
  const drawing = await openDrawing(svg, fonts, shareFamily);
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

/** A picture of the corpus folder, such as a logo → a file that is safe to hand out, and its size on a page. */
import { imageSize } from "image-size";
import { z } from "zod";
import { openDrawing } from "./resvg.ts";

export const pictureFile = z
  .string()
  .trim()
  .regex(/.\.(?:svg|png|webp)$/i, "expected a picture of the folder: a .svg, .png or .webp file");

export const pictureSchema = z.object({
  type: z.enum(["svg", "png", "webp"]),
  /** In pixels. */
  width: z.number(),
  height: z.number(),
  /** In base64, so that it can lie in Astro's store. */
  bytes: z.string(),
});
export type Picture = z.infer<typeof pictureSchema>;

const maxBytes = 500_000;

/**
 * Reads a picture. Of a drawing in SVG only shapes and colours are kept: it is written anew, so that no
 * script, link, style or address of another site can be in it.
 *
 * @throws an error that says what is wrong with it.
 */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  if (bytes.length > maxBytes)
    throw new Error(`it has ${bytes.length} bytes, at most ${maxBytes} are taken`);
  const start = new TextDecoder().decode(bytes.subarray(0, 4));
  if (start.startsWith("\u{FFFD}PNG") || start === "RIFF") return readPixels(bytes);
  return readDrawing(new TextDecoder().decode(bytes));
}

function readPixels(bytes: Uint8Array): Picture {
  const { type, width, height } = measure(bytes);
  if (type !== "png" && type !== "webp") throw new Error("it is no PNG or WebP that can be read");
  return { type, width, height, bytes: Buffer.from(bytes).toString("base64") };
}

function measure(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    throw new Error("it is a damaged picture");
  }
}

async function readDrawing(svg: string): Promise<Picture> {
  if (letters.test(svg))
    throw new Error("it has letters as text, for which no font is there: turn them into paths");
  const { width, height, written } = await redraw(svg);
  if (picture.test(written))
    throw new Error("it has a picture in it: only shapes and their colours are taken");
  if (!shape.test(written)) throw new Error("nothing is drawn in it");
  return { type: "svg", width, height, bytes: Buffer.from(written).toString("base64") };
}

async function redraw(svg: string) {
  try {
    const drawing = await openDrawing(svg);
    return { width: drawing.width, height: drawing.height, written: drawing.toString() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`it is no SVG that can be read (${why})`);
  }
}

const letters = /<(?:\w+:)?text[\s>]/;
const picture = /<image[\s>]/;
const shape = /<path[\s>]/;

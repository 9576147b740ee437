/** Pictures → captions: the words that the file gives for them. The pictures themselves were not collected. */
import { mark } from "../../text/interface-language.ts";
import type { Image, ImageReference, PhrasingContent } from "mdast";
import type { Container, Span } from "../../record/record.ts";
import { type MarkdownSource, spanOfNode } from "./inline.ts";
import { type Leaf, type Piece, setAside } from "./pieces.ts";

/** Whether nothing but pictures, linked or not, and blank space stands here. */
export function isPictures(nodes: readonly PhrasingContent[]): boolean {
  return findPictures(nodes).length > 0 && nodes.every((node) => isPicture(node) || isBlank(node));
}

/** A picture, or a link around pictures. */
export function isPicture(node: PhrasingContent): boolean {
  if (node.type === "image" || node.type === "imageReference") return true;
  return (node.type === "link" || node.type === "linkReference") && isPictures(node.children);
}

/** Blank space or a line break between pictures. */
export function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

/** A caption for each picture that has words; the others are set aside. */
export function readPictures(
  nodes: readonly PhrasingContent[],
  { source, addresses }: MarkdownSource,
  within: readonly Container[],
): Leaf[] {
  return findPictures(nodes).map((node) => {
    const { start, end } = spanOfNode(node);
    const title = node.type === "image" ? node.title : addresses.get(node.identifier)?.title;
    const words = { start: start + "![".length, end };
    const caption = toCaption({ alt: node.alt, title }, words, { source, within });
    return caption ?? setAside({ start: start + 1, end: end - 1 }, wordlessPicture, within);
  });
}

const wordlessPicture = mark("Picture without a caption");

function findPictures(nodes: readonly PhrasingContent[]): (Image | ImageReference)[] {
  return nodes.flatMap((node) => {
    if (node.type === "image" || node.type === "imageReference") return [node];
    return node.type === "link" || node.type === "linkReference" ? findPictures(node.children) : [];
  });
}

interface PictureWords {
  alt?: string | null | undefined;
  title?: string | null | undefined;
}

/**
 * What a file says of a picture, as a caption.
 *
 * @param span Where the words are looked for in the source.
 */
export function toCaption(
  { alt, title }: PictureWords,
  span: Span,
  { source, within }: { source: string; within: readonly Container[] },
): Leaf | undefined {
  const all = [alt, title === alt ? undefined : title].filter(isWorded);
  const pieces: Piece[] = [];
  let position = span.start;
  for (const [index, words] of all.entries()) {
    if (index > 0) {
      const text = endsSentence.test(all[index - 1] ?? "") ? " " : ". ";
      pieces.push({ start: position, end: position + 1, text });
      position += 1;
    }
    const piece = locate(source, words, { start: position, end: span.end });
    pieces.push(piece);
    position = piece.end;
  }
  return pieces.length === 0
    ? undefined
    : { kind: "caption", pieces, links: [], styles: [], within };
}

const endsSentence = /[.!?…]$/;

/** Where words stand in a stretch of the source; in place of its first character if they stand there otherwise. */
function locate(source: string, words: string, { start, end }: Span): Piece {
  const at = source.slice(start, end).indexOf(words);
  if (at >= 0) return { start: start + at, end: start + at + words.length };
  return { start, end: start + 1, text: words.replaceAll(/\s+/g, " ") };
}

/** More than a file's name, a size such as 300x200, or what a clipper writes for every picture. */
function isWorded(words: string | null | undefined): words is string {
  const bare = words?.trim().toLowerCase() ?? "";
  if (!letter.test(bare) || placeholders.has(bare)) return false;
  return !bare.startsWith("http") && (blank.test(bare) || !fileName.test(bare));
}

const letter = /\p{L}/u;
const blank = /\s/;

/** `bridge.jpg`, `300x200`, `IMG_0042` */
const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^\d+x\d+$|^(?:img|dsc|image)[_-]?\d+$/;

const placeholders = new Set([
  ...["alt", "alt text", "article image", "avatar", "banner", "cover", "cover image", "figure"],
  ...[
    "featured image",
    "gallery image",
    "hero image",
    "icon",
    "image",
    "img",
    "lead image",
    "logo",
  ],
  ...["main image", "no caption", "photo", "picture", "rw-book-cover", "thumbnail", "undefined"],
]);

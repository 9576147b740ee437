/** The picture that goes with a link where it is shared, 1200 × 630: name of the site, headline, source and day. */
import type { Colours } from "../../corpus/look/colours.ts";
import { toPalette } from "../../corpus/look/colours.ts";
import { isSmall } from "../../corpus/small-corpus.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { routes } from "../shared/routes.ts";
import { formatPublished, publishedSpan } from "../shared/when.ts";
import { countOf, plainText } from "../shared/wording.ts";
import { formatMonths } from "../../text/format-days.ts";

/** A picture still to be drawn. */
export interface ShareCard {
  /** In the site. */
  path: string;
  svg: string;
}

export const shareSize = { width: 1200, height: 630 };
/** The faces of the picture, in the order in which a letter is looked for. */
export const shareFamily = "Newsreader";

interface Words {
  /** Above the headline, in small letters. */
  kicker: string | undefined;
  headline: string;
  under: string;
}

/** The cards of a site; none without `site.url`, for such links need a whole address. */
export function listShareCards(corpus: CorpusIndex): ShareCard[] {
  const { site } = corpus.contents.file;
  if (homeCard(corpus) === undefined) return [];
  const articles = hasArticleCards(corpus) ? corpus.articles : [];
  return [
    { path: routes.shareHome, svg: draw(homeWords(corpus), site.colours) },
    ...articles.flatMap((article) => {
      const words = articleWords(corpus, article.record.id);
      const path = routes.shareArticle(article.record.id);
      return words ? [{ path, svg: draw(words, site.colours) }] : [];
    }),
  ];
}

/** The card of the site, for every page that has none of its own. */
export function homeCard({ contents }: CorpusIndex): string | undefined {
  const { name, site } = contents.file;
  if (site.url === undefined || site.share === "none" || !isDrawable(name)) return undefined;
  return routes.shareHome;
}

/** The card of an article; that of the site where the article has none. */
export function articleCard(corpus: CorpusIndex, id: string): string | undefined {
  const home = homeCard(corpus);
  if (home === undefined || !hasArticleCards(corpus)) return home;
  return articleWords(corpus, id) ? routes.shareArticle(id) : home;
}

/** By default in a small corpus only: a card takes a tenth of a second and 20 kB. */
function hasArticleCards({ contents, articles }: CorpusIndex): boolean {
  const { share } = contents.file.site;
  return share === undefined ? isSmall(articles.length) : share === "articles";
}

function homeWords({ contents, articles }: CorpusIndex): Words {
  const { name, description } = contents.file;
  const span = publishedSpan(articles);
  const parts = [countOf(articles.length, "article"), ...(span ? [formatMonths(span)] : [])];
  const text = description && isDrawable(description) ? plainText(description, 160) : undefined;
  return { kicker: parts.join(" · "), headline: plainText(name, 90), under: text ?? "" };
}

/** Nothing for a headline with letters that no face of the picture has. */
function articleWords(corpus: CorpusIndex, id: string): Words | undefined {
  const record = corpus.articlesById.get(id)?.record;
  if (!record || !isDrawable(record.title)) return undefined;
  const { date } = formatPublished(record.published);
  const { publisher } = record;
  const source = publisher && isDrawable(publisher) ? [publisher] : [];
  return {
    kicker: plainText(corpus.contents.file.name, 60),
    headline: plainText(record.title, 150),
    under: plainText([...source, ...(record.published ? [date] : [])].join(" · "), 70),
  };
}

/** The letters of the faces in src/styles/fonts/ and src/output/share/fonts/. */
const drawable =
  /^[\s\u0020-\u024f\u0370-\u03ff\u0401-\u045f\u0490\u0491\u04b0\u04b1\u1e00-\u1eff\u2010-\u2026\u2030\u2039\u203a\u20ac\u2116\u2122\u2212]*$/;

function isDrawable(text: string): boolean {
  return drawable.test(plainText(text, text.length));
}

const edge = 80;

function draw({ kicker, headline, under }: Words, colours: Colours): string {
  const { paper, ink, muted, accent } = toPalette(colours, "light");
  const { width, height } = shareSize;
  const { lines, size } = fit(headline, width - 2 * edge);
  const pitch = size * 1.15;
  const below = breakLines(under, 34, width - 2 * edge).slice(0, 3);
  const first = 190 + size * 0.55;
  const bottom = height - 70 - (below.length - 1) * 44;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${shareFamily}" font-weight="600">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="${width}" height="14" fill="${accent}"/>`,
    text(kicker ?? "", { y: 112, size: 32, fill: accent }),
    ...lines.map((line, at) => text(line, { y: first + at * pitch, size, fill: ink })),
    ...below.map((line, at) => text(line, { y: bottom + at * 44, size: 34, fill: muted })),
    "</svg>",
  ].join("");
}

function text(words: string, { y, size, fill }: { y: number; size: number; fill: string }): string {
  if (words === "") return "";
  return `<text x="${edge}" y="${Math.round(y)}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The largest size at which a headline has at most four lines. */
function fit(headline: string, room: number): { lines: string[]; size: number } {
  const sizes = [84, 72, 60, 52];
  for (const size of sizes) {
    const lines = breakLines(headline, size, room);
    if (lines.length <= (size > 60 ? 3 : 4)) return { lines, size };
  }
  const lines = breakLines(headline, 52, room).slice(0, 4);
  return { lines: [...lines.slice(0, 3), `${(lines[3] ?? "").slice(0, -2)}…`], size: 52 };
}

function breakLines(words: string, size: number, room: number): string[] {
  const lines: string[] = [];
  const most = Math.floor(room / (size * widest));
  for (const word of words.split(/\s+/).flatMap((long) => cut(long, most))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) * size <= room) lines[lines.length - 1] = joined;
    else if (word !== "") lines.push(word);
  }
  return lines;
}

/** A word that is longer than a line. */
function cut(word: string, most: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += most) pieces.push(word.slice(at, at + most));
  return pieces.length === 0 ? [word] : pieces;
}

/** How wide the letters are as a share of their size, rather too much than too little. */
const widest = 1.05;
const groups: [letters: RegExp, share: number][] = [
  [/[ijltfI.,:;'’‘|!()[\]\s]/, 0.34],
  [/[mMWшщюжЖШЩЮМ@—…%&Ææ]/, widest],
  [/[wм]/, 0.85],
  [/\p{Lu}/u, 0.74],
];

function widthOf(words: string): number {
  let width = 0;
  for (const letter of words)
    width += groups.find(([letters]) => letters.test(letter))?.[1] ?? 0.56;
  return width;
}

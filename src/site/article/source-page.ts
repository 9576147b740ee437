/** What the page of an article "as collected" shows. */
import { mark, t, tn } from "../../text/interface-language.ts";
import { isFormatMark } from "../../text/mend/format-marks.ts";
import type { ArticleRecord } from "../../record/record.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { displayedRepairs } from "../shared/lay-out-blocks.ts";
import { foreignLanguage } from "../shared/language.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { sourceFiles } from "./article-page.ts";
import { type SourceLine, sourceLines } from "./source-view.ts";
import { countOf, formatNumber, listOf, plainText } from "../shared/wording.ts";

export type SourcePage = ReturnType<typeof toSourcePage>;

/**
 * What the page shows.
 *
 * @param index - the article's position in the corpus.
 */
export function toSourcePage(corpus: CorpusIndex, position: number) {
  const article = corpus.articles[position];
  if (!article) throw new Error(`There is no article number ${position}.`);
  const { record } = article;
  const path = routes.asCollected(record.id);
  const lines = sourceLines(article);
  const repairs = displayedRepairs(article).filter((repair) => !isFormatMark(repair));
  return {
    path,
    language: foreignLanguage(record),
    title: t("As collected: {title}", { title: plainText(record.title) }),
    summary: summarize(record, { lines: lines.length, repairs: repairs.length }),
    encoding: record.encoding,
    files: sourceFiles(corpus, record, path),
    trail: [
      { text: t("Articles"), href: linkFrom(path, routes.articles()) },
      { text: plainText(record.title), href: linkFrom(path, routes.article(record.id)) },
    ],
    endings: endingSentence(lines),
    lines: lines.map(({ pieces, ...line }) => ({
      ...line,
      pieces: pieces.map((piece) => ({ ...piece, text: showControls(piece.text) })),
    })),
  };
}

function summarize(
  { blocks, withheld = [] }: ArticleRecord,
  { lines, repairs }: { lines: number; repairs: number },
): string {
  const setAside = blocks.filter(({ kind }) => kind === "boilerplate").length;
  const parts = {
    lines: countOf(lines, "line"),
    pieces: tn(setAside, "# piece set aside", "# pieces set aside"),
    repairs: countOf(repairs, "repair"),
  };
  return withheld.length === 0
    ? t("The text as it was received, {lines}: {pieces}, {repairs}.", parts)
    : t("The text as it was received but for {passages} withheld, {lines}: {pieces}, {repairs}.", {
        ...parts,
        passages: countOf(withheld.length, "passage"),
      });
}

/** Says how lines end when it is not with a line feed, which a page cannot show. */
function endingSentence(lines: readonly SourceLine[]): string | undefined {
  const others = lines.filter(({ ending }) => ending !== "\n" && ending !== "");
  if (others.length === 0) return undefined;
  const names = new Set(
    others.map(({ ending }) => t(endingNames[ending] ?? mark("another character"))),
  );
  return tn(
    others.length,
    "# line of {all} ends with {names}.",
    "# lines of {all} end with {names}.",
    { all: formatNumber(lines.length), names: listOf([...names]) },
  );
}

const endingNames: Record<string, string> = {
  "\r\n": mark("a carriage return and a line feed"),
  "\r": mark("a carriage return"),
  "\f": mark("a form feed"),
  "\v": mark("a vertical tab"),
  "\u0085": mark("a next line character"),
  "\u2028": mark("a line separator"),
  "\u2029": mark("a paragraph separator"),
};

/** All but the tab; HTML has no way to hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** The sign for a control character in place of it: U+0000 → "␀". */
function showControls(text: string): string {
  return text.replace(control, (character) =>
    character === "\u007f" ? "␡" : String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );
}

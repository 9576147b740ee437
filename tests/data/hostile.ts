/** A corpus in which every text is against whoever writes it to a file. */
import type { CorpusIndex } from "../../src/site/shared/corpus-index.ts";
import { corpusOf, sketchArticle } from "../site/articles.ts";

export const hostileTitles = [
  '=HYPERLINK("https://evil.invalid","open me")',
  "Half a pair \ud83d, a NUL \0, an end ]]> and \u202eturned\u202c & <script>alert(1)</script>",
  "{\\LaTeX} -- ``war'' --- <<at>> 100% of $5 & #1_a ~b ^c }unpaired{",
];

const published = { from: "2023-12-30", to: "2023-12-30", how: "said" as const, because: [] };

/** @param url - the address of the site, if it has one. */
export function hostileCorpus(url?: string): CorpusIndex {
  const corpus = corpusOf([
    sketchArticle({
      id: "formula",
      title: hostileTitles[0] ?? "",
      text: 'First headline\n\n𝔘𝔫𝔦 😀 met =SUM(A1) in "Quoted, City" on Friday 😀😀.\n\n+1 and -5 stood, @x too; ＝full stood.\n',
      places: ["=SUM(A1)", '"Quoted, City"', "-5", "＝full"],
      people: ["𝔘𝔫𝔦", "+1", "@x"],
      quotes: ['"Quoted, City"'],
      repairs: [["Friday", "\tFriday"]],
      published,
    }),
    sketchArticle({
      id: "controls",
      title: hostileTitles[1] ?? "",
      text: "Second headline\n\nNUL\0City and ]]>Ville & <b>Town</b> lie far\nfrom 𝔘𝔫𝔦.\n",
      places: ["NUL\0City", "]]>Ville", "<b>Town</b>"],
      people: ["𝔘𝔫𝔦"],
      published: { ...published, from: "2023-11-02", to: "2024-01-15", how: "inferred" },
    }),
    sketchArticle({ id: "latex", title: hostileTitles[2] ?? "", text: "Third\n\nNothing here.\n" }),
  ]);
  const { file } = corpus.contents;
  file.name = "A <corpus> & {co} \u202e";
  if (url !== undefined) file.site.url = url;
  return corpus;
}

/** A corpus without an article. */
export function emptyCorpus(): CorpusIndex {
  return corpusOf([]);
}

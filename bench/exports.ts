/**
 * Whether all articles of the exports in the corpora are found, each with headline, day, source and body,
 * and no field of the export in its text: `npm run bench -- exports`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../src/formats/read-file.ts";
import { isRead, type SourceFile } from "../src/formats/source-file.ts";

/** Articles in each file, as the test suites of the packages count them that the files come from. */
const expected: Readonly<Record<string, number>> = {
  "nexis-guardian.html": 262,
  "nexis-spiegel.html": 49,
  "nexis-uk-sample.txt": 10,
  "nexis-uni-sample.docx": 10,
  "factiva-irish-independent.html": 44,
  "factiva-nyt-german-interface.html": 27,
  "factiva-german-interface.html": 100,
  "lexis-guardian1.docx": 2,
  "lexis-guardian2.docx": 1,
  "lexis-nyt1.docx": 50,
  "lexis-usa-today.docx": 7,
};

/** Lines that stand in an export around the text of an article, and never in it. */
const fieldLine =
  /^(?:BYLINE|AUTOR|SECTION|RUBRIK|LENGTH|LÄNGE|LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|PUBLICATION-TYPE|ZEITUNGS-CODE|DATELINE|HIGHLIGHT|GRAPHIC|Section|Length|Byline|Dateline|Highlight|Load-Date|Language|Publication-Type|Subject|Job Number|User Name|Search Terms|Client\/Matter|Terms|Time Of Request|Send To|Combined Source|Project ID)\s?:|^(?:Body|Classification|End of Document|\d+ of \d+ DOCUMENTS)$|^(?:Copyright|©|\(c\)) \d{4}|^(?:Document|Dokument) \w{20,}$|^[\d,.]+ (?:words|Wörter)$/gm;

export async function run(): Promise<void> {
  const folder = join(resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora"), "exports");
  if (!existsSync(folder)) {
    console.log(`The exports are not in ${folder}; name their folder in DATELINE_CORPORA.`);
    return;
  }
  const rows: ReturnType<typeof measure>[] = [];
  for (const [file, articles] of Object.entries(expected)) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    rows.push(measure(file, articles, (await readFile(file, bytes)).filter(isRead)));
  }
  console.table(rows);
  const sum = (of: "found" | "articles") => rows.reduce((all, row) => all + row[of], 0);
  console.log(`${sum("found")} of ${sum("articles")} articles found.`);
}

function measure(file: string, articles: number, found: readonly SourceFile[]) {
  const count = (holds: (article: SourceFile) => boolean) => found.filter(holds).length;
  return {
    file,
    articles,
    found: found.length,
    headline: count(({ extracted }) => extracted?.stated?.title !== undefined),
    day: count(({ extracted }) => /\d{4}/.test(extracted?.stated?.date?.value ?? "")),
    source: count(({ extracted }) => extracted?.stated?.publisher !== undefined),
    body: count(({ extracted }) => (extracted?.structure?.length ?? 0) > 1),
    "field lines in texts": found.flatMap(({ text }) => text.match(fieldLine) ?? []).length,
  };
}

/**
 * Drafts kept from one build for the next. A draft follows from its source, from the code with its tables, and
 * from what it asked of the other files. So it is kept by the hash of its source, with its questions: it is of use
 * to as many builds of the same code as give the same answers.
 */
import { hash } from "node:crypto";
import type { Pack } from "../cache/pack.ts";
import type { ArticleSource } from "../formats/article-source.ts";
import type { Draft, OtherFiles } from "../reading/read-article.ts";
import { applyRepairs } from "../text/mend/reading-text.ts";

interface KeptDraft {
  /** Lines of the source, with the share of files that they stand in; those that stand in none are one text. */
  recurring: [line: string, share: number][];
  single: string;
  /** Words that other files print whole, and those that none does. */
  whole: string[];
  torn: string;
  repairs: Draft["reading"]["repairs"];
  draft: Omit<Draft, "file" | "source" | "reading" | "text">;
}

/**
 * Takes the draft of a source from those that were kept, or reads it and keeps it.
 *
 * @param read gives the draft, asking the other files as they are handed to it.
 */
export function readKept(
  pack: Pack,
  source: ArticleSource,
  others: OtherFiles,
  read: (others: OtherFiles) => Draft,
): Draft {
  const key = keyOf(source);
  const kept = parse(pack.find(key));
  if (kept && hasSameAnswers(kept, others)) return restore(kept, source);
  const { asked, answers } = listen(others);
  const draft = read(asked);
  const json = JSON.stringify(toKept(draft, answers()));
  pack.keep(key, json);
  return draft;
}

/** Where a file lies, and its bytes, say nothing to the reading of its text. */
function keyOf({ text, markup, structure, stated }: ArticleSource): string {
  return hash("sha256", JSON.stringify([text, markup, structure, stated]));
}

function parse(json: string | undefined): KeptDraft | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as KeptDraft);
}

function hasSameAnswers(
  { recurring, single, whole, torn }: KeptDraft,
  { words, shareOfFiles }: OtherFiles,
): boolean {
  return (
    recurring.every(([line, share]) => shareOfFiles(line) === share) &&
    splitLines(single).every((line) => shareOfFiles(line) === 0) &&
    whole.every((word) => words.has(word)) &&
    !splitLines(torn).some((word) => words.has(word))
  );
}

function splitLines(joined: string): string[] {
  return joined === "" ? [] : joined.split("\n");
}

/** Lets the other files be asked, and remembers what was. */
function listen({ words, shareOfFiles }: OtherFiles) {
  const shares = new Map<string, number>();
  const isWhole = new Map<string, boolean>();
  const asked: OtherFiles = {
    words: {
      has(word) {
        const answer = words.has(word);
        isWhole.set(word, answer);
        return answer;
      },
    },
    shareOfFiles(line) {
      const share = shareOfFiles(line);
      shares.set(line, share);
      return share;
    },
  };
  const answers = () => ({
    recurring: [...shares].filter(([, share]) => share > 0),
    single: namesOf(shares, (share) => share === 0).join("\n"),
    whole: namesOf(isWhole, Boolean),
    torn: namesOf(isWhole, (answer) => !answer).join("\n"),
  });
  return { asked, answers };
}

function namesOf<Answer>(answers: ReadonlyMap<string, Answer>, isMeant: (a: Answer) => boolean) {
  return [...answers].flatMap(([name, answer]) => (isMeant(answer) ? [name] : []));
}

type Answers = ReturnType<ReturnType<typeof listen>["answers"]>;

/** The text is with the source already. */
function toKept(
  { file: _file, source: _source, text: _text, reading, ...draft }: Draft,
  answers: Answers,
): KeptDraft {
  return { ...answers, repairs: reading.repairs, draft };
}

function restore({ repairs, draft }: KeptDraft, source: ArticleSource): Draft {
  const reading = applyRepairs(source.text, repairs);
  return { ...draft, file: source.file, source, reading, text: reading.text };
}

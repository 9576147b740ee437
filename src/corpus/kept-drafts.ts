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

/** The key under which the draft of a source is kept. Where a file lies, and its bytes, say nothing to the reading of its text. */
export function draftKey({ text, markup, structure, stated }: ArticleSource): string {
  return hash("sha256", JSON.stringify([text, markup, structure, stated]));
}

/** The draft of a source, if one is kept that fits what the other files say now. */
export function findKept(pack: Pack, source: ArticleSource, others: OtherFiles): Draft | undefined {
  const json = pack.find(draftKey(source));
  const kept = json === undefined ? undefined : parse(json);
  return kept && hasSameAnswers(kept, others) ? restore(kept, source) : undefined;
}

/**
 * Reads a draft.
 *
 * @param read gives the draft, asking the other files as they are handed to it.
 * @returns the draft, and the JSON from which `restoreDraft` makes it again.
 */
export function readToKeep(
  others: OtherFiles,
  read: (others: OtherFiles) => Draft,
): { draft: Draft; json: string } {
  const { asked, answers } = listen(others);
  const draft = read(asked);
  return { draft, json: JSON.stringify(toKept(draft, answers())) };
}

/** Makes a draft from its JSON and its source. */
export function restoreDraft(json: string, source: ArticleSource): Draft {
  return restore(parse(json), source);
}

function parse(json: string): KeptDraft {
  return JSON.parse(json) as KeptDraft;
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

/** A block → its sentences: the segmenter's cuts, less those after "Gen.", "Jan.", "U.S." and initials. */
import type { Span } from "../record/record.ts";

/** Splits a span of a text into sentences in order; they cover everything but blank space. */
export function findSentences(text: string, span: Span): Span[] {
  const passage = text.slice(span.start, span.end).replace(lineBreak, " ");
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenter.segment(passage)) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const start = span.start + index + (segment.length - segment.trimStart().length);
    const end = start + trimmed.length;
    if (open && continues(text, open, trimmed)) {
      open.end = end;
      continue;
    }
    open = { start, end };
    sentences.push(open);
  }
  return sentences;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A hard-wrapped line is no end of a sentence. */
const lineBreak = /[\n-\r\u0085\u2028\u2029]/g;

/** Does the segment go on with the sentence before it? */
function continues(text: string, before: Span, segment: string): boolean {
  const tail = text.slice(Math.max(before.start, before.end - longestTail), before.end);
  if (startsLowerCase.test(segment)) return true;
  if (titleEnd.test(tail)) return true;
  if (numberEnd.test(tail) && startsWithDigit.test(segment)) return true;
  if (monthEnd.test(tail) && startsWithDigit.test(segment)) return true;
  return (initialEnd.test(tail) || lettersEnd.test(tail)) && !startsSentence.test(segment);
}

const longestTail = 24;

/** `“Go home.” he said`, `bombings . which` */
const startsLowerCase = /^["'’”)\]]{0,3}\s?\p{Ll}/u;

/** `Col.`, `Gen.`, `Mr.`, `St.`, `Lt.`: a name always follows. */
const titleEnd =
  /(?:^|[^\p{L}])(?:Adm|Amb|Brig|Capt|Cdr|Cmdr|Col|Cpl|Dr|Fr|Gen|Gov|Hon|Insp|Lt|Maj|Messrs|Mr|Mrs|Ms|Msgr|Mt|Pres|Prof|Pte|Pvt|Rep|Reps|Rev|Sec|Sen|Sens|Sgt|Sr|Sra|St|Ste|Supt|vs|v|i\.e|e\.g|cf|approx|Ft)\.$/u;

/** `George W.`, `J. K.`: a single capital. */
const initialEnd = /(?:^|[\s.("“‘])\p{Lu}\.$/u;

/** `No. 3`, `Art. 5`, `p. 12` */
const numberEnd = /(?:^|\s)(?:Nos?|Nr|Art|Ch|Fig|Sec|Vol|pp?|para|c|ca|Rs|Tel)\.$/iu;

/** `Jan. 9`, `Sept. 11` */
const monthEnd = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

const startsWithDigit = /^\d/;

/** `U.S.`, `D.C.`, `a.m.`, `Inc.`: the sentence may end here or go on. */
const lettersEnd =
  /(?:\p{L}\.\p{L}\.|(?:^|\s)(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|etc|al|Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\.)$/u;

/** Words that begin sentences far more often than they follow an abbreviation. */
const startsSentence =
  /^["“‘(]?(?:A|After|Although|An|And|As|At|Before|But|By|During|For|From|He|Her|His|However|I|If|In|It|Its|Many|More|Most|No|On|One|Others?|Our|She|Since|So|Some|That|The|Their|Then|There|These|They|This|Those|To|We|When|While|With|You)\b/u;

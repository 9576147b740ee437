/** Finds what happened to the people or things that a figure counts: "killed", "wounded", "shot down". */
import type { Outcome, Span } from "../../record/record.ts";
import { type FigureWords, toAlternatives, toForm } from "./words.ts";

/** An outcome, and where the text states it, which decides whether it also holds for neighbouring figures. */
export interface LocatedOutcome {
  outcome: Outcome;
  /** "killed 24 people", "24 deaths" or "24 people were killed". */
  position: "before" | "beside" | "behind";
}

/** A figure on its way: its number, and where the words that belong to it end. */
export interface LocatedNumber extends Span {
  /** Where the bare number starts. */
  core: number;
  /** The end of what is counted, or of the number. */
  phraseEnd: number;
  noun?: string;
}

/** Finds the outcome that the words around a figure state, if they do. */
export function findOutcome(
  sentence: string,
  figure: LocatedNumber,
  words: FigureWords,
): LocatedOutcome | undefined {
  const patterns = toPatterns(words);
  const behind = sentence.slice(figure.phraseEnd, figure.phraseEnd + reach);
  const before = sentence.slice(Math.max(0, figure.start - reach), figure.start);
  const look = (pattern: RegExp, passage: string, way: keyof FigureWords["outcomes"]) => {
    const form = pattern.exec(passage)?.groups?.["form"];
    return form === undefined ? undefined : words.outcomes[way].get(toForm(form));
  };
  const next = sentence.slice(figure.end, figure.end + reach);
  const beside =
    (figure.noun === undefined ? undefined : words.outcomes.count.get(figure.noun)) ??
    look(patterns.state, next, "state") ??
    look(patterns.count, next, "count");
  if (beside) return { outcome: beside, position: "beside" };
  const after =
    look(patterns.left, behind, "state") ??
    look(patterns.passive, behind, "verb") ??
    look(patterns.happens, behind, "happens") ??
    look(patterns.reduced, behind, "verb");
  if (after) return { outcome: after, position: "behind" };
  const led =
    look(patterns.verb, before, "verb") ??
    look(patterns.adjective, before, "state") ??
    look(patterns.before, before, "before") ??
    look(patterns.tally, before, "tally");
  return led && { outcome: led, position: "before" };
}

/**
 * Adds the outcomes that carry over from a neighbouring figure: "losses of 560 troops, 26 tanks and two
 * aircraft".
 *
 * @param figures - the figures of the sentence in order, with the outcomes that their own words state.
 */
export function inheritOutcomes(
  sentence: string,
  figures: readonly (LocatedNumber & { outcome?: LocatedOutcome })[],
): (LocatedOutcome | undefined)[] {
  const outcomes = figures.map(({ outcome }) => outcome);
  figures.forEach((figure, index) => {
    const previous = figures[index - 1];
    const inherited = outcomes[index - 1];
    if (outcomes[index] || !previous || !inherited) return;
    const gap = sentence.slice(previous.phraseEnd, figure.start);
    const goesOn = inherited.position === "before" && coordination.test(gap);
    if ((goesOn || inclusion.test(gap)) && isClosed(sentence, figure)) outcomes[index] = inherited;
  });
  figures.toReversed().forEach((figure, reversed) => {
    const index = figures.length - 1 - reversed;
    const next = figures[index + 1];
    const inherited = outcomes[index + 1];
    if (outcomes[index] || !next || inherited?.position !== "behind") return;
    if (coordination.test(sentence.slice(figure.phraseEnd, next.start)))
      outcomes[index] = inherited;
  });
  return outcomes;
}

/** `26 tanks and two aircraft`, `12 blocks of flats, 13 homes` */
const coordination =
  /^(?:,|,?\sand|,?\sor|,?\sas\swell\sas|,?\splus)\s(?:another\s|an?\sadditional\s|a\sfurther\s)?$/u;
/** `44 people, including 10 firefighters` */
const inclusion = /^,?\s(?:including|among\sthem)\s$/u;

/** No verb of its own follows: "killed 24 people and six missiles hit the city". */
function isClosed(sentence: string, { phraseEnd }: LocatedNumber): boolean {
  return closing.test(sentence.slice(phraseEnd, phraseEnd + 12));
}

/** How far from a figure its verb may stand. */
const reach = 100;

interface OutcomePatterns {
  state: RegExp;
  count: RegExp;
  left: RegExp;
  passive: RegExp;
  happens: RegExp;
  reduced: RegExp;
  verb: RegExp;
  adjective: RegExp;
  before: RegExp;
  tally: RegExp;
}

const patternsByWords = new WeakMap<FigureWords, OutcomePatterns>();

/** `, aged 50 and 46,` · ` aged between 16 and 21` · ` (28)` · `, including five children,` · ` including a tourist` */
const aside =
  "(?:,?\\saged\\s(?:between\\s)?[\\d\\s]{1,6}(?:(?:and|to)\\s\\d{1,3})?,?|\\s\\([^()]{1,30}\\)|,\\s(?:including\\s[^,.;]{3,60}|[^,.;]{1,30}\\sof\\s(?:them|whom)\\s[^,.;]{3,40}),|\\sincluding\\s(?:an?|one|two|three|\\d{1,3})\\s[^,.;]{3,40}?)?";
/** `of whom` */
const ofWhom = "(?:\\sof\\s(?:whom|them|these|those))?";
const auxiliary =
  "\\s(?:was|were|is|are|be|been|being|have|has|had|got)(?:\\s(?:been|being|also|since|already|reportedly|allegedly))*";
/** Up to three words that deny nothing: "were this week arrested". */
const adverbs = "(?:\\s(?!(?:not|never|no|the|an?)\\s)\\p{L}+){0,3}?";
/** What may stand behind "24 people killed" so that it is they who were killed. */
const closes =
  "(?=$|[.,;:!?”’\"')–—]|\\s(?:in|on|at|by|during|after|when|while|as|and|or|from|near|amid|under|across|since|for|so|this|last|with|over|throughout|between|outside|inside|[–—-])(?!\\p{L}))";

/** The forms that a passive takes: killed, slain, shot down. */
const participles = /(?:ed|slain|hurt|lost|(?<!shoot|shoots|shooting)\s(?:down|dead)|out|death)$/;

const closing = new RegExp(`^${closes}`, "u");

function toPatterns(words: FigureWords): OutcomePatterns {
  const layers = patternsByWords.get(words);
  if (layers) return layers;
  const participle = toAlternatives(
    [...words.outcomes.verb.keys()].filter((form) => participles.test(form)),
  );
  const { verb, happens, state, count, before, tally } = words.alternatives;
  const form = (alternatives: string) => `(?<form>${alternatives})(?![\\p{L}-])`;
  const patterns: OutcomePatterns = {
    // 17 wounded · one dead and six wounded · 24 people dead
    state: new RegExp(`^(?:\\sor\\sso)?\\s(?:more\\s|other\\s|others\\s)?${form(state)}`, "iu"),
    // no deaths or injuries · seven reported deaths
    count: new RegExp(
      `^\\s(?:(?!(?:and|or|of|in|on|to|by|at|for|from|with|the|no)\\s)[\\p{L}-]+\\s)?${form(count)}`,
      "iu",
    ),
    // left 24 people dead · 20 people still missing · not: two in serious condition
    left: new RegExp(
      `^\\s(?:(?:is|are|was|were|still|also|feared|reported|confirmed|presumed|severely|seriously|badly|critically)\\s){0,4}${form(state)}${closes}`,
      "iu",
    ),
    // 28 people had been hurt · 19 of whom were killed · suspects were this week arrested
    passive: new RegExp(`^${ofWhom}${aside}${auxiliary}${adverbs}\\s${form(participle)}`, "iu"),
    // Two men, aged 50 and 46, died · 25 people lost their lives · 4 million Ukrainians to flee
    happens: new RegExp(
      `^${ofWhom}${aside}(?:\\s(?:have|has|had|also|later|then|reportedly)){0,3}\\s${form(happens)}`,
      "iu",
    ),
    // two citizens arrested in May; not "missiles damaged 12 homes"
    reduced: new RegExp(`^${ofWhom}\\s${form(participle)}${closes}`, "iu"),
    // killed at least three · shot down 21 · injuring another 20
    verb: new RegExp(
      `(?<![\\p{L}-])${form(verb)}\\s(?:(?:the|these|an?|another|all|additional|extra|further|more|also|total|of|as|up|only|just|to|both)\\s){0,3}$`,
      "iu",
    ),
    // the dead 21 victims
    adjective: new RegExp(`\\s(?:the|an?)\\s${form(state)}\\s$`, "iu"),
    // deaths of the 21 victims · losses of · damage to
    before: new RegExp(
      `(?<!\\p{L})${form(before)}\\s(?:of|to|among|reached|at)\\s(?:the\\s|an?\\s|another\\s|all\\s)?$`,
      "iu",
    ),
    // death toll has risen to · the number of wounded was
    tally: new RegExp(
      `(?<!\\p{L})${form(tally)}(?=\\s)[^.,;:\\d]{0,40}?(?:\\sfrom\\s[\\d,]{1,9})?\\s(?:of|to|at|from|is|was|reached|hit|past|surpassed|exceeded)\\s(?:a\\stotal\\sof\\s)?$`,
      "iu",
    ),
  };
  patternsByWords.set(words, patterns);
  return patterns;
}

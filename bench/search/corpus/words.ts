/** The words of made-up articles: drawn as often as words are, some of them always together. */
import { pick, type Random } from "../../../tests/search/mixed-corpus.ts";
import { startDrawing } from "./growing-draw.ts";
import { shuffle, type Tables } from "./tables.ts";

/** Fitted to real news, see bench/README.md. */
const growth = { discount: 0.45, concentration: 3000 };
/** How many words are of the few that every text is full of: "the", "of", "said". */
const functionShare = 0.42;
/** How many of the new things are two or three older ones that stay together: "on Monday evening". */
const phraseShare = 0.25;
/** How many of the new words are names, which no dictionary holds. */
const nameShare = 0.35;

/** The words that lead every count of English, the most frequent first. */
const mostFrequent =
  "the of to and a in that for is on was said with it he as at by be from his has have are not this an will but who had they their were which been its or would more her after she also one we people about";

type Words = readonly string[];

/** Starts drawing words; a draw may give several, which then follow each other. */
export function startDrawingWords(tables: Tables, random: Random): () => Words {
  const drawFunctionWord = startDrawingFunctionWords(tables, random);
  const supply = supplyWords(tables, random);
  const draw = (): Words => (random() < functionShare ? drawFunctionWord() : drawContent());
  const drawContent: () => Words = startDrawing<Words>({
    ...growth,
    random,
    next: () =>
      random() < phraseShare ? [draw(), draw(), draw()].flat().slice(0, 4) : [supply.next().value],
  });
  return draw;
}

/** The word at rank n comes a nth as often as the first. */
function startDrawingFunctionWords(tables: Tables, random: Random): () => Words {
  const first = mostFrequent.split(" ");
  const rest = tables.functionWords.filter((word) => !first.includes(word));
  const words = [...first, ...shuffle(rest, random)];
  // Of 1 to n, exp(u · ln n) falls near r with a chance of 1/r.
  return () => [words[Math.floor(Math.exp(random() * Math.log(words.length + 1)) - 1)] ?? "the"];
}

/** The dictionary mixed with rare names; when it is used up names alone, at last two words in one. */
function* supplyWords(tables: Tables, random: Random): Generator<string, never> {
  const names = shuffle([...tables.familyNames, ...oneWordNames(tables)], random);
  const words = shuffle(tables.commonWords, random);
  const given = new Set(tables.functionWords);
  const isNew = (word: string) => !given.has(word) && given.add(word) !== undefined;
  for (;;) {
    const word = (random() < nameShare ? names.pop() : words.pop()) ?? names.pop();
    const compound = () => pick(tables.commonWords, random) + pick(tables.commonWords, random);
    const next = word ?? compound();
    if (isNew(next)) yield next;
  }
}

function oneWordNames({ places }: Tables): string[] {
  return places.flatMap(({ name }) => (name.includes(" ") ? [] : [name]));
}

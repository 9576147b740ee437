/** Given names → whether a text would call somebody "he" or "she". */
import anyAscii from "any-ascii";
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import type { Pronoun, PronounOf } from "../../reading/quotes/speaker.ts";
import type { Person } from "../../record/record.ts";

/** Makes the look-up by the id of a person; nothing for names that may be anybody's. */
export function findPronouns(
  people: readonly Pick<Person, "id" | "name">[],
  lexicon: Lexicon,
): PronounOf {
  const pronouns = new Map(people.map(({ id, name }) => [id, pronounOfName(name, lexicon)]));
  return (id) => pronouns.get(id);
}

/** Nothing for a name that may be a man's or a woman's. */
export function pronounOfName(name: string, lexicon: Lexicon): Pronoun | undefined {
  const [given = "", ...rest] = name.split(" ");
  const classes = lexicon.classesOfWord(anyAscii(given).toLowerCase());
  const isTold = (classes & wordClass.given) !== 0 && (classes & wordClass.either) === 0;
  if (!isTold || rest.length === 0) return undefined;
  return classes & wordClass.woman ? "she" : "he";
}

/** Draws that grow as the vocabulary of a language does: a few things come again and again, and new ones never end. */
import { pick, type Random } from "../../../tests/search/mixed-corpus.ts";

export interface Growth<T> {
  /** Between 0 and 1. Of n draws some n to this power are different. */
  discount: number;
  /** The larger, the more of the first draws are new. */
  concentration: number;
  random: Random;
  /** Gives a thing that was not drawn before. */
  next: () => T;
}

/**
 * Starts a Pitman–Yor process. The number of different things it draws follows Heaps' law, and how often
 * each is drawn follows Zipf's; what was new first becomes the most frequent.
 *
 * @see Teh, A hierarchical Bayesian language model based on Pitman–Yor processes, ACL 2006
 */
export function startDrawing<T>({ discount, concentration, random, next }: Growth<T>): () => T {
  const drawn: { thing: T; count: number }[] = [];
  let different = 0;
  const drawAgain = () => {
    for (;;) {
      const entry = pick(drawn, random);
      if (random() >= discount / entry.count) return entry;
    }
  };
  return () => {
    const newness = concentration + discount * different;
    const isNew = random() * (concentration + drawn.length) < newness;
    const entry = isNew ? { thing: next(), count: 0 } : drawAgain();
    if (isNew) different += 1;
    entry.count += 1;
    drawn.push(entry);
    return entry.thing;
  };
}

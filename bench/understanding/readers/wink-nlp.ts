/** wink-nlp with its lite model: it knows dates, sums, addresses and hashtags, but no persons or places. */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Read } from "../read-apart.ts";

export function openReader(): Read {
  const nlp = winkNLP(model);
  return (text) => {
    nlp.readDoc(text).entities().out(nlp.its.detail);
    return [];
  };
}

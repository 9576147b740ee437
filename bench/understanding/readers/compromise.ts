/** compromise: its people(), places() and organizations(), less the punctuation and the ’s that it keeps on a name. */
import nlp from "compromise";
import type { Name } from "../../../src/reading/entities/find-names.ts";
import type { Read } from "../read-apart.ts";

interface Match {
  offset: { start: number; length: number };
}

export function openReader(): Read {
  return (text) => {
    const read = nlp(text);
    return [
      ...toNames(text, "person", read.people().json({ offset: true })),
      ...toNames(text, "place", read.places().json({ offset: true })),
      ...toNames(text, "organisation", read.organizations().json({ offset: true })),
    ];
  };
}

const edges = /^[^\p{L}\p{N}]+|(?:['’]s?)?[^\p{L}\p{N}]*$/gu;

function toNames(text: string, kind: Name["kind"], matches: Match[]): Name[] {
  return matches.map(({ offset }) => {
    const surface = text.slice(offset.start, offset.start + offset.length);
    const bare = surface.replace(edges, "");
    const start = offset.start + surface.indexOf(bare);
    return { kind, start, end: start + bare.length };
  });
}

/** Stretches of a page between two marks, which hold nothing of the article. */
import { mark } from "../../text/interface-language.ts";
import { foldLine, type Page, whole } from "./page.ts";

interface Region {
  rule: string;
  opens: RegExp;
  closes: RegExp;
}

/** The marks are whole folded lines that pages print for screen readers. */
const regions: readonly Region[] = [
  {
    // skip past newsletter promotion … after newsletter promotion
    rule: mark("Invitation to subscribe, sign up or pay"),
    opens: /^skip (?:past )?(?:the )?newsletter (?:promotion|sign ?-?up)$/,
    closes: /^(?:after|end of) newsletter (?:promotion|sign ?-?up)$/,
  },
  {
    // list of 3 items … end of list
    rule: mark("Headline of another article, linked"),
    opens: /^list of \d{1,2} items$/,
    closes: /^end of list$/,
  },
  {
    // Skip Most read and continue reading … End of Most read
    rule: mark("Headline of another article, linked"),
    opens: /^skip .{2,60} and continue reading$/,
    closes: /^end of .{2,60}$/,
  },
];

/** How many passages a region may hold; a mark without its fellow within them sets nothing aside. */
const longestRegion = 20;

/** Sets aside what stands between two marks, marks included. */
export function findRegions(page: Page): void {
  page.passages.forEach(({ words }, index) => {
    if (words.length > 100 || page.parts[index]) return;
    const line = foldLine(words);
    const region = regions.find(({ opens }) => opens.test(line));
    if (!region) return;
    const end = findClose(page, index, region);
    for (let at = index; at <= end; at += 1) {
      const passage = page.passages[at];
      if (passage) page.parts[at] = whole(passage, "boilerplate", region.rule);
    }
  });
}

/** The index of the closing mark; before the opening one if there is none. */
function findClose(page: Page, index: number, { closes }: Region): number {
  const within = page.passages.slice(index + 1, index + 1 + longestRegion);
  const found = within.findIndex(
    ({ words }) => words.length <= 100 && closes.test(foldLine(words)),
  );
  return found < 0 ? index - 1 : index + 1 + found;
}

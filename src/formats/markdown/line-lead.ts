/** Finds the marks with which a line of Markdown begins, without parsing it. */

/** The marks at the start of a line. */
export interface LineLead {
  /** Where the marks of lists and quotations end. */
  end: number;
  nesting: number;
  /** In columns; a tab counts four. */
  indent: number;
  quotationMarks: number;
  /** Whether a bullet is among the marks. A number may stand in the middle of a paragraph. */
  isItem: boolean;
}

/** Of a line that begins with none. */
export const noLead: LineLead = { end: 0, nesting: 0, indent: 0, quotationMarks: 0, isItem: false };

/** Reads `  > - 1. ` at the start of a line. */
export function readLead(words: string): LineLead {
  const lead = { ...noLead };
  for (let at = 0; at < words.length; at += 1) {
    const sign = words[at] ?? "";
    const next = words[at + 1] ?? " ";
    if (isBlank(sign)) {
      lead.indent += sign === "\t" ? 4 : 1;
      continue;
    }
    if (sign === ">") lead.quotationMarks += 1;
    else if (bullets.has(sign) && isBlank(next)) lead.isItem = true;
    else if (isDigit(sign) && (isDigit(next) || next === "." || next === ")")) continue;
    else if (!isNumberEnd(words, at)) break;
    lead.nesting += 1;
    lead.end = at + 1;
  }
  return lead;
}

const bullets = new Set(["-", "*", "+"]);

/** `1. ` */
function isNumberEnd(words: string, at: number): boolean {
  const sign = words[at];
  return (
    (sign === "." || sign === ")") && isDigit(words[at - 1] ?? "") && isBlank(words[at + 1] ?? " ")
  );
}

function isBlank(sign: string): boolean {
  return sign === " " || sign === "\t";
}

function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9";
}

/** A line of hyphens, asterisks or equals signs draws a line, or makes a heading of the line above. */
export function isRule(words: string): boolean {
  const sign = words[0];
  if (sign === undefined || !"-=*_".includes(sign)) return false;
  for (const other of words) if (other !== sign && !isBlank(other)) return false;
  return true;
}

/** `## Sub-heading` */
export function isHeading(words: string): boolean {
  let depth = 0;
  while (words[depth] === "#") depth += 1;
  return depth > 0 && depth <= 6 && isBlank(words[depth] ?? " ");
}

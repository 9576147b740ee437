/**
 * How the processor time of reading grows with the length of a text: twenty shapes of hostile text, each doubled
 * four times. Linear reading takes twice the time a step; more than 2.4 times is marked.
 *
 *   npm run bench -- growth [characters of the shortest]
 */
import { parseCorpusFile } from "../src/corpus/corpus-file.ts";
import { readCorpus } from "../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../src/corpus/read-tables.ts";
import { readFile } from "../src/formats/read-file.ts";
import { isRead } from "../src/formats/source-file.ts";
import { processorTime } from "../tests/processor-time.ts";

const sentence =
  "The ferry at Wells stopped on Friday because the river had risen, Ann Reed said. ";

/** By name: what is repeated, and the ending of the file that it is in. */
const shapes: Record<string, [piece: string, ending?: string]> = {
  "one line of sentences": [sentence],
  "many short lines": [`${sentence.slice(0, 30)}\n`],
  "many paragraphs": [`${sentence}\n\n`],
  "blank space": [" "],
  "line ends": ["\n"],
  "one word": ["a"],
  "capital letters": ["Ann Reed "],
  digits: ["1 000 "],
  dates: ["5 May 2022, "],
  "opening quotation marks": ["“"],
  quotations: ["“It rose,” Ann Reed said. "],
  tags: ["<p>a</p>"],
  "open tags": ["<a "],
  "character references": ["&amp;amp;"],
  mojibake: ["Ã©"],
  "soft hyphens": ["a\u00AD"],
  "torn words": ["A BCD e-\n"],
  "marks of Markdown": ["*a **b [c](", "md"],
  "rows of a table": [`${sentence.replaceAll(",", "")},b\n`, "csv"],
  "elements of a page": [`<div><p>${sentence}</p></div>`, "html"],
};

const steps = 4;
const tries = 3;
const most = 2.4;

/** Prints a table, and ends with code 1 when a shape grows faster. */
export async function run(): Promise<void> {
  const shortest = Number(process.argv[3] ?? 20_000);
  const tables = readReferenceTables();
  const { corpusFile } = parseCorpusFile(undefined);
  const read = async (text: string, ending: string) => {
    const received = await readFile(`a.${ending}`, Uint8Array.from(Buffer.from(text)));
    readCorpus(received.filter(isRead), corpusFile, tables);
  };
  const table: Record<string, ReturnType<typeof toRow>> = {};
  for (const [name, [piece, ending = "txt"]] of Object.entries(shapes)) {
    const head = ending === "csv" ? "text,b\n" : "Ferry stops\n\n";
    const times: number[] = [];
    for (let step = 0; step <= steps; step += 1) {
      const length = shortest * 2 ** step;
      const text = head + piece.repeat(Math.ceil(length / piece.length));
      times.push(await leastTime(() => read(text, ending)));
    }
    table[name] = toRow(times);
  }
  console.table(table);
  if (Object.values(table).some(({ worst }) => worst > most)) process.exitCode = 1;
}

async function leastTime(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries; count += 1) least = Math.min(least, await processorTime(work));
  return least;
}

/** Milliseconds, and the largest growth of a step that takes longer than a measurement is uncertain. */
function toRow(microseconds: readonly number[]) {
  const ms = microseconds.map((time) => Math.round(time / 1000));
  const growth = ms.slice(1).map((time, index) => time / Math.max(ms[index] ?? 1, 1));
  const counted = growth.filter((_, index) => (ms[index] ?? 0) >= shortestTime);
  return { ms: ms.join(" "), worst: Math.round(Math.max(0, ...counted) * 100) / 100 };
}

const shortestTime = 20;

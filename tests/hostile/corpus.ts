/** A folder in which every field that a page or a data file shows is against whoever shows it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { makePdf } from "../formats/pdf/make-pdf.ts";
import { hostileLines, pageWith } from "./bytes.ts";
import {
  coreProperties,
  makeDocx,
  paragraphs,
  sentence,
  webPage,
  wordParagraph,
} from "./samples.ts";

const escapeXml = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The line at a place in the bank, which begins anew at its end. */
const lineAt = (index: number) => (hostileLines[index % hostileLines.length] ?? "").trim();
const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** How many lines of the bank an article takes; one each would make a site that is slow to look through. */
const together = 3;

/** Each line is in the title of one article, the author of another, the outlet of a third, and in the text of more. */
function markdownFiles(): [name: string, content: string][] {
  return hostileLines.slice(0, hostileLines.length / together).map((_, part) => {
    const index = part * together;
    const line = Array.from({ length: together }, (_, at) => lineAt(index + at)).join(" ");
    const fields = {
      title: oneLine(line),
      author: oneLine(lineAt(index + together)),
      publisher: oneLine(lineAt(index + together + 1)),
      url: `https://p.example/${index}?a="><script>alert(1)</script>`,
      description: oneLine(lineAt(index + 3)),
      section: oneLine(lineAt(index + 4)),
      date: "2024-05-06",
    };
    const text = [
      line,
      `“${lineAt(index + 5)},” Ann Roe said in Kherson.`,
      `- ${lineAt(index + 6)}`,
      sentence,
    ];
    return [`${index}.md`, `---\n${stringify(fields)}---\n\n${text.join("\n\n")}\n`];
  });
}

const oddNames = [
  "<script>alert(1)<script>.txt",
  "<img src=x onerror=alert(1)>.txt",
  "javascript:alert(1).txt",
  "a\"b'c`d.txt",
  "#%ff&mark=x.txt",
  "turned\u202etxt.exe.txt",
  "__proto__.txt",
];

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("a");
const odd = `${controls}\u0085\u2028\u2029\u202a\u202e\u2066\u200f\ufdd0\uffff\u{1ffff}\u{e0041}\u009b\ufeff`;

const corpusYaml = {
  name: `Archive </title><script>alert(1)</script> {{a}} ${odd.slice(40)}`,
  description: '"><img src=x onerror=alert(1)>',
  note: "</p><script>alert(1)</script> <a href='javascript:alert(1)'>x</a>",
  site: { url: "https://archive.example/a'b/" },
  people: {
    "<script>alert(1)</script>": { aliases: ["Ann Roe", "__proto__", "constructor"] },
    "'-alert(1)-'": { aliases: ['"><b onclick=alert(1)>'] },
  },
  places: {
    "</a><img src=x onerror=alert(1)>": {
      aliases: ["Wells"],
      kind: "city",
      country: "GB",
      point: [51.2, -2.6],
    },
    toString: { aliases: ["hasOwnProperty"] },
  },
  organisations: { "=HYPERLINK(1) & <b>Sons</b>": { aliases: ["officials"] } },
  events: [{ name: "<script>alert(1)</script>", aliases: [], date: "2024-05-01" }],
  names: { pages: "all" },
  articles: Object.fromEntries(
    oddNames.map((name, index) => [
      name,
      { title: lineAt(index + 7), publisher: lineAt(index + 8), language: "en" },
    ]),
  ),
};

/** Writes the folder, which must be there. */
export async function writeHostileCorpus(folder: string): Promise<void> {
  const meta = (property: string, index: number) =>
    `<meta property="${property}" content="${escapeXml(lineAt(index))}">`;
  const jsonLd = JSON.stringify({
    "@type": "NewsArticle",
    headline: lineAt(5),
    author: { name: lineAt(6) },
    publisher: { name: lineAt(7) },
  }).replaceAll("<", "\\u003c");
  const head = `${meta("og:title", 1)}${meta("article:author", 2)}${meta("og:site_name", 3)}<script type="application/ld+json">${jsonLd}</script><link rel="canonical" href="javascript:alert(1)">`;
  const body = hostileLines.map((line) => `<p>${line}</p><p>${escapeXml(line)}</p>`).join("");
  const rows = hostileLines
    .slice(0, 8)
    .map((line, index) =>
      [line, lineAt(index + 1), `${line} ${sentence}`]
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(","),
    );
  const files: Record<string, string | Uint8Array> = {
    ...Object.fromEntries(markdownFiles()),
    ...Object.fromEntries(
      oddNames.map((name, index) => [
        name,
        pageWith(`${lineAt(index)} ${sentence} Number ${index}.`),
      ]),
    ),
    "controls.txt": pageWith(`Odd ${odd} characters. ${`${sentence} `.repeat(30)}${odd}`),
    "long.txt": pageWith(`A word: ${"a".repeat(400)}, and again ${"W".repeat(3000)}.`),
    "keys.txt": pageWith(
      "Mr __proto__ Constructor met Mayor constructor in toString. “We met hasOwnProperty,” valueOf said; 20 __proto__ were killed.",
    ),
    "equal-1.txt": `Equal headline\n\n${sentence} One.\n`,
    "equal-2.txt": `Equal headline\n\nSomething else happened in Wells on Friday.\n`,
    "page.html": webPage(
      `${body}${paragraphs}<script>alert(1)</script><iframe src="https://evil.invalid/"></iframe><img src="https://evil.invalid/x.png" onerror="alert(1)">`,
      head,
    ),
    "document.docx": await makeDocx(
      hostileLines.map((line) => wordParagraph(escapeXml(line))).join(""),
      coreProperties(escapeXml(lineAt(0))),
    ),
    "scan.pdf": makePdf([
      hostileLines.slice(0, 12).map((line, index) => [40, 760 - 30 * index, 10, oneLine(line)]),
    ]),
    "table.csv": `title,author,text\n${rows.join("\n")}\n`,
    "mail.eml": `From: "<script>alert(1)</script>" <a@b.example>\nSubject: ${oneLine(lineAt(0))}\nContent-Type: text/html\n\n<p>${sentence}</p>${lineAt(1)}<img src="https://evil.invalid/track.png">\n`,
    "corpus.yaml": stringify(corpusYaml),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

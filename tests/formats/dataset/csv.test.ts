import assert from "node:assert/strict";
import { test } from "node:test";
import { outline, readSample } from "../read-sample.ts";

const prose = "The river rose, fell, and rose again, by a metre or so, as the town had feared. "
  .repeat(4)
  .trim();

const cases: { name: string; file?: string; content: string; expected: string[] }[] = [
  {
    name: "one article a record, with what its columns state",
    content:
      'title,text,publish_date,source\nRiver rises,"The river rose again, by a metre.",2024-05-01,The Wells Post\n',
    expected: [
      "a.csv#1: River rises¶¶The river rose again, by a metre. | title River rises | date 2024-05-01 | publisher The Wells Post",
    ],
  },
  {
    name: "semicolons, and quoted text with commas and line ends in it",
    content:
      'Überschrift;Volltext;Datum\r\nHochwasser;"Der Fluss, der stieg, steigt weiter.\r\n\r\nDas sagt die Stadt.";1.5.2024\r\n',
    expected: [
      "a.csv#1: Hochwasser¶¶Der Fluss, der stieg, steigt weiter.¶¶Das sagt die Stadt. | title Hochwasser | date 1.5.2024",
    ],
  },
  {
    name: "semicolons without names of columns, commas in the texts",
    content: `One, two, three;${prose};2024-05-01\nTwo;${prose};2024-05-02\n`,
    expected: [`a.csv#1: ${prose}`, `a.csv#2: ${prose}`],
  },
  {
    name: "one row of semicolons without names of columns",
    content: `One;${prose};2024-05-01\n`,
    expected: [`a.csv#1: ${prose}`],
  },
  {
    name: "tabs without names of columns, semicolons in the texts",
    content: `One\t${prose}\n;Two; of; them\t${prose.replaceAll(",", ";")}\n`,
    expected: [`a.csv#1: ${prose}`, `a.csv#2: ${prose.replaceAll(",", ";")}`],
  },
  {
    name: "commas without names of columns, semicolons in the texts",
    content: `One,"${prose};x;y;z"\nTwo,"${prose};x;y"\n`,
    expected: [`a.csv#1: ${prose};x;y;z`, `a.csv#2: ${prose};x;y`],
  },
  {
    name: "mixed line ends",
    content:
      "title,text\r\nOne,The first of all the texts.\nTwo,The second of all the texts.\rThree,The third of all the texts.",
    expected: [
      "a.csv#1: One¶¶The first of all the texts. | title One",
      "a.csv#2: Two¶¶The second of all the texts. | title Two",
      "a.csv#3: Three¶¶The third of all the texts. | title Three",
    ],
  },
  {
    name: "lines over the names of columns, and names given twice",
    content:
      "Export of 3 May\n\nTitle,Text,Date\nTitle,Text,Date\nOne,The first of all the texts.,1 May\n",
    expected: [
      "a.csv#1: second-heading-row, row 4",
      "a.csv#2: One¶¶The first of all the texts. | title One | date 1 May",
    ],
  },
  {
    name: "an unclosed quotation mark",
    content:
      'title,text\nOne,The first of all the texts.\nTwo,"The second of all\nThree,The third of all the texts.\n',
    expected: [
      "a.csv#1: One¶¶The first of all the texts. | title One",
      "a.csv#2: unclosed-quote, line 3",
    ],
  },
  {
    name: "a record without a text",
    content: "title,text\nOne,NaN\nTwo,The second of all the texts.\n",
    expected: [
      "a.csv#1: no-text-in-record, row 2",
      "a.csv#2: Two¶¶The second of all the texts. | title Two",
    ],
  },
  {
    name: "no column with a text",
    content: "url,headline,media_name\nhttps://a.example/1,One,Post\n",
    expected: ["a.csv: no-text-column, url, headline, media_name"],
  },
  {
    name: "a list as Python prints it, a Unix time, values that say nothing",
    content:
      "title,authors,text,published_at,section\nOne,\"['Jane O'Hara', 'John Roe']\",The first of all the texts.,1714521600,None\n",
    expected: [
      "a.csv#1: One¶¶The first of all the texts. | title One | date 2024-05-01T00:00:00.000Z | author Jane O'Hara, John Roe",
    ],
  },
  {
    name: "a column called __proto__, and two of one name",
    content: "__proto__,title,text,text\nx,One,,The first of all the texts.\n",
    expected: ["a.csv#1: One¶¶The first of all the texts. | title One"],
  },
  {
    name: "HTML in a cell becomes paragraphs; a headline that the text repeats is not doubled",
    content:
      'title,body\nRiver rises,"<h1>River rises</h1><p>It rose &amp; <a href=""https://a.example"">rose</a>.</p><script>x()</script><p>Then<br>it fell.</p>"\n',
    expected: ["a.csv#1: River rises¶¶It rose & rose.¶¶Then¶it fell. | title River rises"],
  },
  {
    name: "tabs",
    file: "a.tsv",
    content: "headline\tcontent\nOne\tThe first, of all the texts.\n",
    expected: ["a.tsv#1: One¶¶The first, of all the texts. | title One"],
  },
  { name: "names of columns alone", content: "title,text\n", expected: ["a.csv: not-articles"] },
  {
    name: "an unclosed quotation mark in the first record",
    content: 'title,text\nOne,"The first\nTwo,The second\n',
    expected: ["a.csv#1: unclosed-quote, line 2"],
  },
  { name: "nothing in it", content: "\n \n", expected: ["a.csv: blank-file"] },
  {
    name: "the line for spreadsheets that names the sign between the values",
    content: 'SEP=;\r\ntitle;text\nOne;"The first of all\nsep=;\nthe texts."\n',
    expected: ["a.csv#1: One¶¶The first of all¶sep=;¶the texts. | title One"],
  },
  {
    name: "such a line within a text",
    content: 'title;text\nOne;"The first of all\nsep=;\nthe texts."\n',
    expected: ["a.csv#1: One¶¶The first of all¶sep=;¶the texts. | title One"],
  },
  {
    name: "more commas in the names of columns than signs between them",
    content:
      "Title;Text;Source (paper, town, country, owner)\nOne;The first of all the texts.;Post\n",
    expected: ["a.csv#1: One¶¶The first of all the texts. | title One"],
  },
  {
    name: "quotation marks in a value that are not written twice",
    content:
      'title,text\n"A "big" flood",The first of all the texts.\nTwo,The second of all the texts.\n',
    expected: [
      'a.csv#1: A "big" flood¶¶The first of all the texts. | title A "big" flood',
      "a.csv#2: Two¶¶The second of all the texts. | title Two",
    ],
  },
  {
    name: "a blank row, and names of columns with spaces and without a value",
    content: "Export of 3 May\n title , text ,, ,, ,\n , ,\nOne,The first of all the texts.\n",
    expected: ["a.csv#1: One¶¶The first of all the texts. | title One"],
  },
  {
    name: "a text alone, below what it is",
    content: "Export of 3 May\ntext\nThe first of all the texts.\n",
    expected: ["a.csv#1: The first of all the texts."],
  },
  {
    name: "rows with words that are names of columns as well",
    content:
      "title,text,a,b,c,d,e\nAuthor,The first of all the texts.\nDate,The second of all the texts.,Text,x,x,x,x\n",
    expected: [
      "a.csv#1: Author¶¶The first of all the texts. | title Author",
      "a.csv#2: Date¶¶The second of all the texts. | title Date",
    ],
  },
  {
    name: "rows with one value more than there are names, as R writes them",
    content: "title,text\n1,One,The first of all the texts.\n2,Two,The second of all the texts.\n",
    expected: [
      "a.csv#1: One¶¶The first of all the texts. | title One",
      "a.csv#2: Two¶¶The second of all the texts. | title Two",
    ],
  },
  {
    name: "one row with a value too many",
    content: "title,text\nOne,The first of all the texts.,x\nTwo,The second of all the texts.\n",
    expected: [
      "a.csv#1: One¶¶The first of all the texts. | title One",
      "a.csv#2: Two¶¶The second of all the texts. | title Two",
    ],
  },
  {
    name: "values that say nothing, and names that begin or end as those do",
    content:
      "title,author,publisher,section,text\nNanjing, - ,  ,Argentina,The first of all the texts.\nCanada,n/a,Banana,[],The second of all the texts.\n",
    expected: [
      "a.csv#1: Nanjing¶¶The first of all the texts. | title Nanjing | section Argentina",
      "a.csv#2: Canada¶¶The second of all the texts. | title Canada | publisher Banana",
    ],
  },
  {
    name: "names of columns far below others that nobody knows",
    content: `Kopf,Langfassung\n${"Eins,Der erste der Texte.\n".repeat(10)}title,text\n`,
    expected: ["a.csv: no-text-column, Kopf, Langfassung"],
  },
];

for (const { name, file = "a.csv", content, expected } of cases) {
  test(name, async () => {
    assert.deepEqual(outline(await readSample(file, content)), expected);
  });
}

test("a column without a name that tells so is taken for the text, and the article says so", async () => {
  const text = "The water stood in the street for days. ".repeat(10).trim();
  const [article] = await readSample("a.csv", `Kopf,Spalte B\nOne,${text}\n`);
  assert.ok(article && "text" in article);
  assert.equal(article.text, text);
  assert.deepEqual(article.extracted?.problems, [
    { kind: "guessed-text-column", found: "Spalte B" },
  ]);
});

test("a table without names of columns, whatever the sign between its values", async () => {
  const text = "Das Wasser steht seit Tagen in der Straße am Hafen. ".repeat(6).trim();
  const signs: [sign: string, format: string][] = [
    [",", "CSV"],
    [";", "CSV"],
    ["|", "CSV"],
    ["\t", "TSV"],
  ];
  for (const [sign, format] of signs) {
    const [first, second, ...others] = await readSample(
      "a.csv",
      `Eins${sign}"${text}"\nZwei${sign}"${text}"\n`,
    );
    assert.ok(first && "text" in first && second && "text" in second);
    assert.deepEqual([first.text, second.text, others], [text, text, []]);
    assert.equal(first.extracted?.format, format);
    assert.deepEqual(first.extracted?.problems, [
      { kind: "guessed-text-column", found: "column 2" },
    ]);
  }
});

test("corpus.yaml says which column is which", async () => {
  const content = "Kopf, Langfassung ,Blatt,title\nOne,Only four words here.,Post,x1\n";
  const columns = { title: "Kopf", text: "Langfassung", publisher: "Blatt" };
  assert.deepEqual(outline(await readSample("a.csv", content, { tables: { "a.csv": columns } })), [
    "a.csv#1: One¶¶Only four words here. | title One | publisher Post",
  ]);
  assert.deepEqual(
    outline(await readSample("a.csv", content, { tables: { "a.csv": { text: "Text" } } })),
    ["a.csv: unknown-column, Text; Kopf, Langfassung, Blatt, title"],
  );
});

test("a table about files of its folder is what it says of them", async () => {
  const files = new Set(["in/articles.csv", "in/1.txt", "in/b/2.txt"]);
  const content = "file,title,date\n1.txt,One,2024-05-01\nb\\2.txt,Two,\n3.txt,Three,\n";
  const rows = await readSample("in/articles.csv", content, { files });
  assert.deepEqual(outline(rows), [
    "in/articles.csv#1: in/1.txt | title One | date 2024-05-01",
    "in/articles.csv#2: in/b/2.txt | title Two",
    "in/articles.csv#3: row-without-file, 3.txt, row 4",
  ]);
  assert.ok(rows[0] && "about" in rows[0]);
  assert.equal(rows[0].listed.date?.where, "in/articles.csv, row 2");
});

test("a list of attachments, as Zotero writes it, tells of the first that is there", async () => {
  const files = new Set(["z.csv", "river.pdf"]);
  const content = `Title,Date,File Attachments\nOne,2024-05-01,"C:\\Zotero\\map.html; C:\\Zotero\\River.pdf"\n`;
  assert.deepEqual(outline(await readSample("z.csv", content, { files })), [
    "z.csv#1: river.pdf | title One | date 2024-05-01",
  ]);
});

test("numbers of records are not taken for names of files", async () => {
  const files = new Set(["a.csv", "1.txt"]);
  const content = "id,title,text\n1,One,The first of all the texts.\n";
  assert.deepEqual(outline(await readSample("a.csv", content, { files })), [
    "a.csv#1: One¶¶The first of all the texts. | title One",
  ]);
});

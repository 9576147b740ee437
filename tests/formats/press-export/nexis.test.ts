import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "../../../src/formats/read-file.ts";
import { readArticles } from "./read.ts";

const wrapped = `


Download Request: Selected Items: 1-2
Time Of Request: Friday, May 5, 2017  10:00:00

Send To:
TOWN LIBRARY
Terms: (ferry and mayor)


                               1 of 2 DOCUMENTS


                              The Wells Gazette

                            May 3, 2017 Wednesday
                                 1st Edition

Ferry stops at noon as the river rises above the bridge and the mayor asks for
patience

BYLINE: By Ann Reed

SECTION: NEWS; Pg. 4

LENGTH: 52 words

The last ferry left at noon on Tuesday, and nobody knows when the next one can
be expected to leave the quay again, because the river rises by the hour and a well-
known pilot has gone home.

PHOTO: The quay. The picture shows the quay at noon on the day after the storm.

"We wait," said the mayor, who has waited before and who does not like it now.

LOAD-DATE: May 4, 2017

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                        Copyright 2017 Gazette Limited
                             All Rights Reserved

                               8 of 383 DOCUMENTS


                              The Wells Gazette

                            May 4, 2017 Thursday

Bridge is shut

LENGTH: 9 words

The bridge was shut on Wednesday night, and it will not be opened for a week.

GRAPHIC: The bridge from the north, with the workers who are to repair the damage

From the south.

LANGUAGE: ENGLISH
`;

test("an article without a day is of the year of its copyright", async () => {
  const [first] = await readArticles(
    "export.txt",
    wrapped.replace("                            May 3, 2017 Wednesday\n", ""),
  );
  assert.equal(first?.stated["date"], "2017");
  assert.equal(first.stated["publisher"], "The Wells Gazette");
});

test("Nexis UK as text: lines broken at a width are joined, lines like labels stay", async () => {
  const [first, second, ...more] = await readArticles("export.txt", wrapped);
  assert.equal(more.length, 0);
  assert.equal(first?.format, "Nexis export");
  assert.deepEqual(first.stated, {
    title:
      "Ferry stops at noon as the river rises above the bridge and the mayor asks for patience",
    date: "May 3, 2017 Wednesday",
    publisher: "The Wells Gazette",
    author: "Ann Reed",
    section: "NEWS; Pg. 4",
    language: "ENGLISH",
  });
  assert.equal(first.where["author"], "field BYLINE");
  assert.equal(first.where["date"], "line 17");
  assert.equal(
    first.text,
    `${first.stated["title"]}

The last ferry left at noon on Tuesday, and nobody knows when the next one can be expected to leave the quay again, because the river rises by the hour and a well-known pilot has gone home.

PHOTO: The quay. The picture shows the quay at noon on the day after the storm.

"We wait," said the mayor, who has waited before and who does not like it now.`,
  );
  assert.equal(
    second?.text,
    "Bridge is shut\n\nThe bridge was shut on Wednesday night, and it will not be opened for a week.",
  );
});

test("an article of an export tells where it stands in the file", async () => {
  const [first] = await readFile("export.txt", new TextEncoder().encode(wrapped));
  assert.ok(first && "text" in first && first.part);
  const { start = 0, end = 0, number, of } = first.part;
  assert.deepEqual([first.file, number, of], ["export.txt#1", 1, 2]);
  assert.match(wrapped.slice(start, end), /^1 of 2 DOCUMENTS[\s\S]*All Rights Reserved$/);
});

const html = (parts: string) => `<HTML><HEAD><STYLE TYPE="text/css"><!--
.c2 { font-weight: normal; } .c7 { font-weight: bold; } .c8 { font-weight: bold; color: #CC0033; }
--></STYLE></HEAD><BODY>
<DIV><SPAN CLASS="c2">Send To:<BR>UNIVERSITY LIBRARY<BR>Terms: Fähre</SPAN></DIV>
${parts}</BODY></HTML>`;
const line = (words: string) =>
  `<BR><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c2">${words}</SPAN></P></DIV>`;
const field = (label: string, value: string) =>
  `<BR><DIV><P><SPAN CLASS="c7">${label}: </SPAN><SPAN CLASS="c2">${value}</SPAN></P></DIV>`;

const htmlCases: [name: string, parts: string, stated: Record<string, string>, text: string][] = [
  [
    "German, with bold lines in the text",
    `<A NAME="DOC_ID_1_0"></A>${line("1 of 1 DOCUMENTS")}${line("Der Bote Online")}` +
      `<P><SPAN CLASS="c8">27.</SPAN><SPAN CLASS="c2"> Februar 2012 Montag 9:50 PM GMT+1</SPAN></P>` +
      `${line("Fähre fährt")}${field("AUTOR", "Anna Ried")}${field("RUBRIK", "AM FLUSS")}` +
      `${field("LÄNGE", "12 Wörter")}${field("HIGHLIGHT", "Es geht weiter.; http://bote.example/faehre.html")}` +
      `<DIV><P><SPAN CLASS="c2">Die </SPAN><SPAN CLASS="c8">CSU</SPAN><SPAN CLASS="c2"> freut sich.</SPAN></P>` +
      `<P><SPAN CLASS="c7">Wie es weitergeht</SPAN></P><P><SPAN CLASS="c2">Update: Sie fährt.</SPAN></P></DIV>` +
      `${field("UPDATE", "28. Februar 2012")}${field("SPRACHE", "GERMAN; DEUTSCH")}` +
      line("Copyright 2012 Bote GmbH<BR>Alle Rechte vorbehalten"),
    {
      title: "Fähre fährt",
      date: "27. Februar 2012 Montag 9:50 PM GMT+1",
      publisher: "Der Bote Online",
      author: "Anna Ried",
      section: "AM FLUSS",
      language: "GERMAN; DEUTSCH",
      description: "Es geht weiter.",
      url: "http://bote.example/faehre.html",
    },
    "Fähre fährt\n\nDie CSU freut sich.\n\nWie es weitergeht\n\nUpdate: Sie fährt.",
  ],
  [
    "French",
    `${line("1 of 1 DOCUMENTS")}${line("Le Messager")}${line("12 April 2013 Friday")}${line("Le bac repart")}` +
      `${field("AUTEUR", "Jeanne Roche")}${field("LONGUEUR", "5 mots")}<P><SPAN CLASS="c2">Le bac est reparti.</SPAN></P>` +
      `${field("SUJET", "FLEUVES (90%)")}${field("DATE-CHARGEMENT", "13 April 2013")}${field("LANGUE", "FRENCH")}` +
      line("Copyright 2013 Le Messager<BR>Tous Droits Réservés"),
    {
      title: "Le bac repart",
      date: "12 April 2013 Friday",
      publisher: "Le Messager",
      author: "Jeanne Roche",
      language: "FRENCH",
    },
    "Le bac repart\n\nLe bac est reparti.",
  ],
];

for (const [name, parts, stated, text] of htmlCases) {
  test(`Nexis UK as HTML: ${name}`, async () => {
    const [article, ...more] = await readArticles("export.html", html(parts));
    assert.equal(more.length, 0);
    assert.deepEqual(article?.stated, stated);
    assert.equal(article.text, text);
  });
}

const lexis = `User Name: JANE SAMPLE
Date and Time: Friday, 5. July 2019 09:31:00 CEST
Job Number: 00000001
Documents (2)
1. Ferry stops
Client/Matter: -None-
Search Terms: ferry
Narrowed by:
News
Sources: The Wells Post; Content Type: News
Ferry stops
The Wells Post
January 10, 2018 Wednesday 10:36 EST
Copyright 2018 The Wells Post All Rights Reserved
Section: US; politics
Length: 9 words
Byline: ANN REED
Highlight: It stopped at noon.
Body
The ferry stopped at noon.
Reed: It will sail again.
https://www.post.example/ferry.html
Graphic
PHOTO: The quay
A second picture.
Load-Date: January 11, 2018
End of Document
Climate talks begin; Green
The Wells Post Blogs
(Green)
June 26, 2009 Friday
Length: 4 words
Body
Talks began on Friday.
Classification
Language: ENGLISH
Subject: TALKS (90%)
Load-Date: June 27, 2009
End of Document
`;

test("Lexis Advance as text: the request is left out, and so are pictures and classes", async () => {
  const [first, second, ...more] = await readArticles("export.txt", lexis);
  assert.equal(more.length, 0);
  assert.deepEqual(first?.stated, {
    title: "Ferry stops",
    date: "January 10, 2018 Wednesday 10:36 EST",
    publisher: "The Wells Post",
    author: "ANN REED",
    section: "US; politics",
    description: "It stopped at noon.",
    url: "https://www.post.example/ferry.html",
  });
  assert.equal(
    first.text,
    "Ferry stops\n\nThe ferry stopped at noon.\n\nReed: It will sail again.",
  );
  assert.equal(second?.stated["publisher"], "The Wells Post Blogs (Green)");
  assert.equal(second.stated["language"], "ENGLISH");
  assert.equal(second.text, "Climate talks begin; Green\n\nTalks began on Friday.");
});

test("Nexis as rich text", async () => {
  const paragraphs = lexis
    .trim()
    .split("\n")
    .map((words) => `${words}\\par`);
  const articles = await readArticles("export.rtf", `{\\rtf1\\ansi ${paragraphs.join("\n")}}`);
  assert.deepEqual(
    articles.map(({ stated }) => stated["title"]),
    ["Ferry stops", "Climate talks begin; Green"],
  );
});

test("a dateline is put back before the first words, unless they begin with it", async () => {
  const withField = (dateline: string) =>
    lexis.replace("ANN REED\n", `ANN REED\nDateline: ${dateline}\n`);
  const [away] = await readArticles("export.txt", withField("WELLS, Jan. 9"));
  assert.equal(
    away?.text,
    "Ferry stops\n\nWELLS, Jan. 9 — The ferry stopped at noon.\n\nReed: It will sail again.",
  );
  const [told] = await readArticles("export.txt", withField("The ferry"));
  assert.equal(
    told?.text,
    "Ferry stops\n\nThe ferry stopped at noon.\n\nReed: It will sail again.",
  );
  const [blank] = await readArticles("export.txt", withField(""));
  assert.equal(blank?.text, told?.text);
});

const noExports = [
  "The minister said that 3 of 10 DOCUMENTS were lost.\n\nEnd of Document was the title of the play.",
  "Minutes of the meeting\n\nLength: two hours\n\nEnd of Document",
  "The ProQuest company said on Monday that it would move.",
  "# A headline\n\nDocument 1 of 5\n\nText.",
];
for (const text of noExports) {
  test(`no export: ${text.slice(0, 40)}`, async () => {
    const [article, ...more] = await readArticles("a.txt", text);
    assert.equal(more.length, 0);
    assert.equal(article?.text, text);
  });
}

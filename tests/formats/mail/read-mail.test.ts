import assert from "node:assert/strict";
import { test } from "node:test";
import { outline, readSample } from "../read-sample.ts";

const head = `From: =?utf-8?Q?The_P=C3=B6st?= <news@post.example>
To: Jane Doe <jane.doe@home.example>, "Roe, John" <john@home.example>
Delivered-To: jd+news@home.example
Subject: Fwd: River rises in =?utf-8?Q?W=C3=A9lls?=
Date: Mon, 6 May 2024 23:30:00 +0200
MIME-Version: 1.0
`;

const newsletter = `${head}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<html><head><title>x</title><style>p{}</style></head><body><div style="display:none">Preview</div>
<table><tr><td><p>Dear Jane Doe, the river rose.</p></td><td><a href="https://post.example/?m=jane.doe%40home.example">Leave</a></td></tr></table>
<p>It <a href="https://post.example/1">fell</a>. Sent to jd+news@home.example.</p></body></html>
--b
Content-Type: application/pdf; name="map.pdf"
Content-Disposition: attachment; filename="map.pdf"
Content-Transfer-Encoding: base64

eA==
--b--
`;

test("a newsletter: its HTML as text, what it states, no one whom it was sent to", async () => {
  const received = await readSample("a.eml", newsletter);
  assert.deepEqual(outline(received), [
    "a.eml: River rises in Wélls¶¶Dear [receiver], the river rose.¶¶Leave¶¶It fell. Sent to [receiver]. | title River rises in Wélls | date Mon, 6 May 2024 23:30:00 +0200 | publisher The Pöst",
  ]);
  const [article] = received;
  assert.ok(article && "text" in article);
  assert.deepEqual(article.extracted?.problems, [{ kind: "attachments", found: "map.pdf" }]);
  assert.deepEqual(
    article.extracted?.links?.map(({ url }) => url),
    ["https://post.example/1"],
  );
  assert.doesNotMatch(JSON.stringify(article), /jane\.doe|john@|jd\+news|Roe/i);
});

test("plain text in another code page", async () => {
  const mail = `${head}Content-Type: text/plain; charset=windows-1251\n\n`;
  const bytes = Buffer.concat([Buffer.from(mail), Buffer.from([0xd0, 0xe5, 0xea, 0xe0, 0x2e])]);
  const [line] = outline(await readSample("a.eml", bytes));
  assert.match(line ?? "", /^a\.eml: River rises in Wélls¶¶Река\. \|/);
});

test("a mailbox: one article a mail; lines that begin with From in a mail are kept", async () => {
  const mail = (subject: string, text: string) =>
    `From news@post.example Mon May  6 23:30:00 2024\nSubject: ${subject}\n\n${text}\n\n`;
  const mailbox =
    mail("One", "The river rose.\n>From here on it fell.") +
    mail("Two", "") +
    mail("Three", "It rose.");
  assert.deepEqual(outline(await readSample("a.mbox", mailbox)), [
    "a.mbox#1: One¶¶The river rose.¶From here on it fell. | title One",
    "a.mbox#2: no-text-in-record, Two",
    "a.mbox#3: Three¶¶It rose. | title Three",
  ]);
});

test("what is no mailbox", async () => {
  assert.deepEqual(outline(await readSample("a.mbox", "Some text")), ["a.mbox: broken-document"]);
  assert.deepEqual(outline(await readSample("a.eml", "")), ["a.eml: empty-file"]);
});

test("an export that a press database sent as a mail is many articles", async () => {
  const exported = (title: string, id: string) =>
    `____________________________________________________________\n\n${title}\n\nPublication date: May 8, 2010\n\nPublication title: The Wells Post\n\nFull text: The river rose by a metre, said the mayor of Wells.\n\nProQuest document ID: ${id}\n\nDatabase: News\n\n`;
  const mail = `${head}Content-Type: text/plain\n\nDear Jane Doe,\n\n${exported("River rises", "123456789")}${exported("River falls", "123456790")}`;
  const lines = outline(await readSample("a.eml", mail));
  assert.equal(lines.length, 2);
  assert.match(lines[1] ?? "", /^a\.eml#2: River falls¶¶The river rose .* \| date May 8, 2010/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesInPictureCredits } from "../../../src/site/article/picture-credits.ts";

const cases: [credit: string, name: string | undefined][] = [
  ["Image: Harbour Works", "Harbour Works"],
  ["Image copyright Getty Images", "Getty Images"],
  ["Image Copyright @wells @wells", "@wells @wells"],
  ["Photo by Jane Doe", "Jane Doe"],
  ["File photo: Jane Doe/AFP", "Jane Doe/AFP"],
  ["© Jane Doe", "Jane Doe"],
  ["Getty Images", "Getty Images"],
  ["Photographers at the harbour", "Photographers at the harbour"],
  ["AP", "AP"],
  ["Фото: AFP", "AFP"],
  ["Photo:", undefined],
  ["Текст: Лида Буслаева", undefined],
  ["Text: Jane Doe", undefined],
  ["By Jane Doe", undefined],
  ["Image: a credit of more words than anybody who looks for a name would want to read", undefined],
];

for (const [credit, name] of cases)
  test(credit, () =>
    assert.deepEqual(namesInPictureCredits([credit, credit]), name === undefined ? [] : [name]),
  );

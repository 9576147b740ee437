import assert from "node:assert/strict";
import { test } from "node:test";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { mendText, readBlocks } from "./mended.ts";
import { findLanguage } from "../../src/reading/language.ts";
import { foreignLanguage } from "../../src/site/shared/language.ts";

const texts: [text: string, language: string | undefined][] = [
  [
    "The governor said that the city was shelled in the night. According to him three people were hurt and several houses were damaged. Rescue workers are still searching the ruins.",
    "en",
  ],
  [
    "Голова обласної військової адміністрації повідомив, що вночі російські війська обстріляли місто. Внаслідок удару постраждали троє людей, пошкоджено кілька житлових будинків.",
    "uk",
  ],
  [
    "Губернатор Белгородской области сообщил, что ночью город подвергся обстрелу. По его словам, пострадали три человека, повреждены несколько жилых домов. Жители могут уехать.",
    "ru",
  ],
  [
    "قال وزير الخارجية إن المحادثات ستستمر في الأسبوع المقبل. وأضاف أن الاجتماع في القاهرة كان مفيدا للغاية وأن الأطراف اتفقت على وقف إطلاق النار في المنطقة الحدودية وعودة السكان.",
    "ar",
  ],
  // Too short to be certain.
  ["Glasgow, 12 May: no comment.", undefined],
  // Kazakh, which one of the witnesses takes for Belarusian, and Indonesian, which both take for Malay.
  [
    "Губернатор қаланың түнде атқыланғанын хабарлады. Оның айтуынша, үш адам жараланып, бірнеше тұрғын үй зақымдалған. Құтқарушылар жұмыс істеп жатыр. Тұрғындар үйлеріне қайта алады.",
    undefined,
  ],
  [
    "Gubernur melaporkan bahwa kota itu dibombardir pada malam hari. Menurutnya, tiga orang terluka dan beberapa bangunan rusak. Petugas penyelamat masih bekerja di lokasi kejadian sampai pagi.",
    undefined,
  ],
];

for (const [text, language] of texts) {
  test(`${language ?? "not certain"}: ${text.slice(0, 40)}`, () => {
    assert.equal(findLanguage(text, readBlocks(text).blocks)?.tag, language);
  });
}

test("what the front matter says is believed, unless it is no language", () => {
  const [english = ""] = texts[0] ?? [];
  const read = (written: string) => {
    const text = `---\ntitle: A\nlang: ${written}\n---\n\n${english}\n`;
    const { reading, structure, stated } = mendText(text);
    return findLanguage(
      reading.text,
      findBlocks(reading.text, { structure }),
      stated.language?.value,
    );
  };
  assert.deepEqual(read("sco"), { tag: "sco", how: "said" });
  // Tags that are no locale.
  for (const tag of ["en-12", "de-ab-cd", "de-AT-x"]) assert.equal(read(tag)?.how, "inferred", tag);
  assert.deepEqual(read("<b>"), { tag: "en", how: "inferred" });
});

test("English pages name every other language, and do not guess an unknown one", () => {
  assert.equal(foreignLanguage({ language: { tag: "en-GB", how: "said" } }), undefined);
  assert.equal(foreignLanguage({ language: { tag: "uk", how: "inferred" } }), "uk");
  assert.equal(foreignLanguage({}), "");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { findNames } from "../../../src/reading/entities/find-names.ts";
import { readPlaces } from "../../../src/reading/entities/read-places.ts";

const tables = readReferenceTables();

function find(language: string, text: string): string[] {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length, line: 1 }];
  return findNames(text, blocks, tables, language)
    .filter(({ kind }) => kind !== "organisation")
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const cases: [language: string, text: string, ...expected: string[]][] = [
  [
    "uk",
    "Мер Харкова Ігор Терехов повідомив, що у Дніпрі та Львові було тихо.",
    "place Харкова",
    "person Ігор Терехов",
    "place Дніпрі",
    "place Львові",
  ],
  [
    "uk",
    "Уночі на Харківщині працювала ППО, сказав президент Володимир Зеленський.",
    "place Харківщині",
    "person Володимир Зеленський",
  ],
  [
    "uk",
    "Голова Харківської області Олег Синєгубов прибув.",
    "place Харківської області",
    "person Олег Синєгубов",
  ],
  ["uk", "У Бердичеві та на Закарпатті йшов дощ.", "place Бердичеві", "place Закарпатті"],
  ["uk", "Він узяв у Додатку номер і пішов у Стрийський парк.", "place Стрийський парк"],
  ["uk", "Дякуємо за Ваші листи до газети « Молодь України », пише редакція."],
  ["uk", "Про це пише Morgan Stanley."],
  ["uk", "Підростав Олексій і вже Миколка народився.", "person Олексій", "person Миколка"],
  ["uk", "Ярослав Коваленко прийшов.", "person Ярослав Коваленко"],
  ["uk", "Так, ми знаємо про це. Наразі все спокійно."],
  [
    "ru",
    "Президент России Владимир Путин прилетел в Москву из Казани.",
    "place России",
    "person Владимир Путин",
    "place Москву",
    "place Казани",
  ],
  [
    "de",
    "Die Menschen in der Stadt feierten, sagte Bundeskanzler Olaf Scholz in Berlin.",
    "person Olaf Scholz",
    "place Berlin",
  ],
  [
    "fr",
    "Le président Emmanuel Macron est arrivé à Lyon, a indiqué la mairie de l’Isère.",
    "person Emmanuel Macron",
    "place Lyon",
    "place Isère",
  ],
  [
    "fr",
    "Il a traversé le lac Tchad, puis l’Irlande du Nord, pour le Parti libéral du Québec.",
    "place lac Tchad",
    "place Irlande du Nord",
  ],
  [
    "es",
    "El presidente Pedro Sánchez viajó a Sevilla, según el Gobierno.",
    "person Pedro Sánchez",
    "place Sevilla",
  ],
];

const german: typeof cases = [
  ["de", "Renten und Löhne zu kürzen, hilft in Löhne niemandem.", "place Löhne"],
  [
    "de",
    "Sie pendelt von Lüneburg nach Frankfurt am Main, sagte sie.",
    "place Lüneburg",
    "place Frankfurt am Main",
  ],
  ["de", "Radikal ist die Hamas im Westjordanland.", "place Westjordanland"],
];

for (const [language, text, ...expected] of [...cases, ...german])
  test(`${language}: ${text}`, () => assert.deepEqual(find(language, text), expected));

test("a place is found in any case", () => {
  const text = "Вони їхали з Києва до Харкова через Суми, а з Сум до Дніпра.";
  const names = findNames(
    text,
    [{ kind: "paragraph", start: 0, end: text.length, line: 1 }],
    tables,
    "uk",
  );
  const gazetteer = tables.inLanguage("uk")?.gazetteer ?? tables.gazetteer;
  assert.deepEqual(
    readPlaces(text, names, { gazetteer }).map(({ place }) => place?.name),
    ["Kyiv", "Kharkiv", "Sumy", "Sumy", "Dnipro"],
  );
});

test("a country is called so in its language, not in another", () => {
  const meaningOf = (name: string, language: string) =>
    tables
      .gazetteerIn(language)
      .find(name)
      .map(({ place }) => place.name);
  assert.ok(!meaningOf("Siri", "en").includes("Syria"));
  assert.ok(meaningOf("Siri", "sq").includes("Syria"));
  assert.deepEqual(meaningOf("Europa", "en-GB"), []);
  assert.deepEqual(meaningOf("Europa", "de"), ["Europe"]);
  assert.deepEqual(meaningOf("Holland", "en").includes("Netherlands"), true);
});

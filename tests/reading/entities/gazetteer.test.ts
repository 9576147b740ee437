import assert from "node:assert/strict";
import { test } from "node:test";
import { readGazetteer } from "../../../src/reading/entities/gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../../../src/reading/entities/gazetteer/gazetteer-place.ts";
import { readLine } from "../../../src/reading/entities/gazetteer/table-line.ts";
import { placeKinds } from "../../../src/record/record.ts";
import { processorTime } from "../../processor-time.ts";
import { gazetteer, tables } from "./gazetteer-tables.ts";

const named: [printed: string, id: string, displayed: string][] = [
  ["Kiev", "geonames:703448", "Kyiv"],
  ["Kyiv", "geonames:703448", "Kyiv"],
  ["Харків", "geonames:706483", "Kharkiv"],
  ["Khar’kov", "geonames:706483", "Kharkiv"],
  ["Artemivsk", "geonames:713174", "Bakhmut"],
  ["Mykolayiv", "geonames:700569", "Mykolaiv"],
  ["Bombay", "geonames:1275339", "Mumbai"],
  ["New York", "geonames:5128581", "New York"],
  ["New York City", "geonames:5128581", "New York"],
  ["Britain", "iso:GB", "United Kingdom"],
  ["U.S.", "iso:US", "United States"],
  ["Burma", "iso:MM", "Myanmar"],
  ["Côte d'Ivoire", "iso:CI", "Ivory Coast"],
  ["Texas", "iso:US-TX", "Texas"],
  ["Belgorod Oblast", "iso:RU-BEL", "Belgorod Oblast"],
  ["Staryy Oskol", "geonames:487928", "Stary Oskol"],
  ["Odessa", "geonames:698740", "Odesa"],
  ["Dnipropetrovsk", "geonames:709930", "Dnipro"],
  ["Zaporizhia", "geonames:687700", "Zaporizhzhia"],
  ["Turkana", "iso:KE-43", "Turkana"],
  ["Lombardia", "iso:IT-25", "Lombardy"],
  ["Quebec", "iso:CA-QC", "Quebec"],
  ["California", "iso:US-CA", "California"],
  ["New York State", "iso:US-NY", "New York State"],
  ["Black Sea", "dateline:black-sea", "Black Sea"],
  ["the Gulf", "dateline:persian-gulf", "Persian Gulf"],
  ["Dnieper", "dateline:dnipro", "Dnipro"],
];

for (const [printed, id, displayed] of named) {
  test(`${printed} → ${displayed}`, () => {
    const match = gazetteer.find(printed).find(({ place }) => place.id === id);
    assert.equal(match?.place.name, displayed);
  });
}

test("what is no place finds nothing", () => {
  for (const word of ["", "-", "Gregoron", "Zelenskyy's", "a sentence that names no place"])
    assert.deepEqual(gazetteer.find(word), []);
});

test("Crimea and Sevastopol are in Ukraine", () => {
  for (const name of ["Crimea", "Sevastopol", "Simferopol", "Kerch", "Yalta"])
    assert.equal(gazetteer.find(name)[0]?.place.country, "UA", name);
});

test("the most populous comes first, and says how it was found", () => {
  const [first, second] = gazetteer.find("Tripoli");
  assert.deepEqual([first?.place.country, first?.how], ["LY", "exact"]);
  assert.equal(second?.place.country, "LB");
  assert.equal(gazetteer.find("Kiev")[0]?.how, "alias");
});

test("a place has a point, a source and all its names", () => {
  const kharkiv = gazetteer.find("Kharkiv").find(({ place }) => place.kind === "city")?.place;
  assert.ok(kharkiv);
  assert.deepEqual(
    [kharkiv.latitude, kharkiv.longitude, kharkiv.source],
    [49.98, 36.25, "GeoNames"],
  );
  const names = gazetteer.namesOf(kharkiv);
  assert.equal(names[0], "Kharkiv");
  for (const name of ["Kharkov", "Харьков", "Charkiw"])
    assert.ok(
      names.some((other) => other.replace("'", "") === name),
      name,
    );
});

test("codes have names", () => {
  assert.equal(gazetteer.countryName("UA"), "Ukraine");
  assert.equal(gazetteer.regionName("UA-63"), "Kharkiv Oblast");
  assert.equal(gazetteer.countryName("QQ"), undefined);
});

test("every line of every table is a place on Earth with a kind and a source", () => {
  for (const [table, text] of Object.entries(tables)) {
    let heading = "";
    for (const line of text.split("\n").slice(0, -1)) {
      if (line.startsWith("@")) heading = line;
      else assertPlace(readLine({ table, heading, text: line }), `${table}: ${line}`);
    }
  }
});

function assertPlace(place: GazetteerPlace, line: string): void {
  const { name, kind, latitude, longitude, population, id, source } = place;
  const isSound =
    name.trim() === name &&
    name !== "" &&
    placeKinds.includes(kind) &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    Number.isInteger(population) &&
    /^(?:dateline|fips|geonames|iso):[\w-]+$/.test(id) &&
    ["Dateline", "GeoNames", "Natural Earth"].includes(source);
  assert.ok(isSound, line);
}

test("ids are unique", () => {
  const ids = new Map<string, string>();
  for (const [table, text] of Object.entries(tables))
    for (const line of text.split("\n").filter((line) => line !== "" && !line.startsWith("@"))) {
      const { id } = readLine({ table, heading: "@\t", text: line });
      assert.equal(ids.get(id), undefined, `${table}: ${line}`);
      ids.set(id, line);
    }
});

test("every name of a place finds it", () => {
  const places = ["Kharkiv", "Mecca", "Ulaanbaatar", "Texas", "Japan", "Danube"].flatMap((name) =>
    gazetteer.find(name).slice(0, 1),
  );
  for (const { place } of places)
    for (const name of gazetteer.namesOf(place))
      assert.ok(
        gazetteer.find(name).some((match) => match.place.id === place.id),
        `${place.name}: ${name}`,
      );
});

test("reading the tables costs a few times as much as cutting them into cells", async () => {
  const cut = () =>
    Object.values(tables).flatMap((table) => table.split("\n").map((line) => line.split("\t")));
  readGazetteer(tables);
  const cutting = await processorTime(cut);
  const reading = await processorTime(() => readGazetteer(tables));
  assert.ok(reading < 10 * cutting, `${reading} µs against ${cutting} µs`);
});

test("what tells words from names lets every name of a place through, in capitals and with hyphens, too", () => {
  const names = (tables["settlements.tsv"] ?? "")
    .split("\n")
    .filter((line, index) => index % 100 === 0 && /^[^@\t]/.test(line))
    .map((line) => line.slice(0, line.indexOf("\t")));
  assert.ok(names.length > 1000);
  for (const name of names)
    for (const printed of [name, name.toUpperCase(), name.replaceAll(" ", "-")])
      assert.notEqual(gazetteer.find(printed).length, 0, printed);
});

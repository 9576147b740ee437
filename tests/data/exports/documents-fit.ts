/** Whether documents fit the mapping or schema beside them, by the rules that the engines document. */

/** The values of a field: engines take one or a list of them alike. */
function valuesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === "string";
const isDay: Fits = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
const isInteger: Fits = Number.isInteger;
const isWithin = (most: number, value: unknown) =>
  typeof value === "number" && Math.abs(value) <= most;

function hasKeys(value: unknown, ...keys: string[]): value is Record<string, unknown> {
  return value instanceof Object && Object.keys(value).sort().join() === keys.sort().join();
}

const fitsMapping: Record<string, Fits> = {
  keyword: isText,
  text: isText,
  date: isDay,
  integer: isInteger,
  date_range: (value) =>
    hasKeys(value, "gte", "lte") &&
    isDay(value["gte"]) &&
    isDay(value["lte"]) &&
    String(value["gte"]) <= String(value["lte"]),
  geo_point: (value) =>
    hasKeys(value, "lat", "lon") && isWithin(90, value["lat"]) && isWithin(180, value["lon"]),
};

/** Lists what Elasticsearch and OpenSearch would refuse of a document under a strict mapping. */
export function misfitsOfMapping(
  document: Record<string, unknown>,
  properties: Record<string, { type: string }>,
): string[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const fits = fitsMapping[properties[name]?.type ?? ""];
    return valuesOf(value).every((one) => fits?.(one)) ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
}

const isGeopoint: Fits = (value) =>
  Array.isArray(value) && value.length === 2 && isWithin(90, value[0]) && isWithin(180, value[1]);

const fitsSchema: Record<string, Fits> = {
  string: isText,
  "string[]": (value) => Array.isArray(value) && value.every(isText),
  int32: (value) => isInteger(value) && isWithin(2 ** 31 - 1, value),
  int64: isInteger,
  geopoint: isGeopoint,
  "geopoint[]": (value) => Array.isArray(value) && value.every(isGeopoint),
};

/** Lists what Typesense would refuse of a document: values of another type, and required fields that are absent. */
export function misfitsOfSchema(
  document: Record<string, unknown>,
  fields: readonly { name: string; type: string; optional?: boolean }[],
): string[] {
  const unknown = Object.keys(document).filter(
    (name) => name !== "id" && !fields.some((field) => field.name === name),
  );
  const misfits = fields.filter(({ name, type, optional }) => {
    const value = document[name];
    return value === undefined ? !optional : !fitsSchema[type]?.(value);
  });
  return [...unknown, ...misfits.map(({ name }) => `${name}: ${JSON.stringify(document[name])}`)];
}

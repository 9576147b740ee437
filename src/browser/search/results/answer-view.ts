/** The best answer → a card above the hits, which leads to the page of the name or day. */
import { around, mark, t, tn } from "../../../text/interface-language.ts";
import type { BestAnswer } from "../../../search/query/best-answer.ts";
import type { StoredName } from "../../../search/index-format.ts";
import type { SearchableDay } from "../../../search/searchable.ts";
import { routes } from "../../../site/shared/routes.ts";
import { formatInterval } from "../../../text/format-days.ts";
import { countOf } from "../../../text/plural.ts";
import { element } from "../../element.ts";
import { namePath } from "../name-path.ts";

/** @returns nothing if there is no answer. Addresses lead from search.html, at the root of the site. */
export function toAnswerView(answer: BestAnswer | undefined): HTMLElement[] {
  if (!answer) return [];
  const { name, role, days, others } = answer;
  const [day, ...otherDays] = days;
  const card = name ? toNameCard(name, role) : day ? toDayCard(day) : undefined;
  if (!card) return [];
  const region = name?.[8]?.id;
  const also = [
    ...otherDays.map(toDayLink),
    ...others.filter(([, id]) => id !== region).map(toOther),
  ];
  return [card, ...(also.length > 0 ? [toAlso(also)] : [])];
}

function toCard(
  kind: string,
  { text, href }: { text: string; href: string },
  ...facts: (HTMLElement | string)[]
): HTMLElement {
  return element(
    "section",
    { class: "search-answer-card", "aria-label": t("Best answer") },
    element("p", { class: "search-answer-kind" }, t("Best answer: {kind}", { kind })),
    element("h2", {}, element("a", { href, dir: "auto" }, text)),
    ...facts.map((fact) => element("p", { dir: "auto" }, fact)),
  );
}

const kindNames = {
  place: mark("a place"),
  person: mark("a person"),
  organisation: mark("an organisation"),
} as const;

function toNameCard(name: StoredName, role: string | undefined): HTMLElement {
  const [kind, , text, articles, , mentions, description, , region] = name;
  const counts = `${countOf(mentions, "mention")} ${tn(articles, "in # article", "in # articles")}`;
  const about = role ?? description;
  const calling =
    kind === "person" && about !== ""
      ? t("{role}, as the articles say", { role: upper(about) })
      : upper(about);
  const facts: (HTMLElement | string)[] = [...(about === "" ? [] : [calling]), counts];
  if (region) {
    const link = element("a", { href: routes.place(region.id) }, region.name);
    facts.push(
      element(
        "span",
        {},
        tn(region.mentions, "# more of its region", "# more of its region"),
        ", ",
        link,
      ),
    );
  }
  return toCard(
    t(role === undefined ? kindNames[kind] : "a person the articles call this"),
    { text, href: namePath(name) },
    ...facts,
  );
}

function toDayCard({ day, path, sentences, articles, counted }: SearchableDay): HTMLElement {
  const counts = tn(
    sentences,
    "# sentence {articles} speaks of this day",
    "# sentences {articles} speak of this day",
    { articles: tn(articles, "in # article", "in # articles") },
  );
  const figures = counted.map((one) => {
    const link = element("a", { href: one.path, dir: "auto" }, one.place);
    const [before, after] = around("What is counted in {link}");
    return element("span", {}, before, link, after, `: ${one.figures}`);
  });
  return toCard(t("a day"), { text: formatDay(day), href: path }, counts, ...figures);
}

function toDayLink({ day, path, sentences }: SearchableDay): HTMLElement {
  const link = element("a", { href: path }, formatDay(day));
  return element("li", {}, link, `, ${countOf(sentences, "sentence")}`);
}

function toOther(name: StoredName): HTMLElement {
  const [, , text, articles, , , description] = name;
  const facts = [description, countOf(articles, "article")].filter(Boolean).join(", ");
  const link = element("a", { href: namePath(name), dir: "auto" }, text);
  return element("li", {}, link, `, ${facts}`);
}

function toAlso(items: HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "search-answer-also" },
    t("Also:"),
    " ",
    element("ul", {}, ...items),
  );
}

function formatDay(day: string): string {
  return formatInterval({ from: day, to: day });
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

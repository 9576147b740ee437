/** What stands at the top of the page of a name: one line of what it is, and a strip of facts. */
import { t, tn } from "../../text/interface-language.ts";
import type { Person } from "../../record/record.ts";
import { formatMonths } from "../../text/format-days.ts";
import {
  type Article,
  type CorpusIndex,
  type Entity,
  rankArticles,
} from "../shared/corpus-index.ts";
import { quotationsOf } from "../shared/quotations.ts";
import { formatNumber } from "../shared/wording.ts";
import { countryWords, kindOf } from "../shared/place-words.ts";
import { capitalize } from "../../text/capitalize.ts";
import { publishedSpan } from "../shared/when.ts";

export interface NameFact {
  value: string;
  label: string;
}

/**
 * One line of what a name is; nothing for an organisation, or a person without a role.
 *
 * @example "Governor of the Belgorod region, as 3 articles say.", "City in Ukraine, shown with its region."
 */
export function answerLine(
  corpus: CorpusIndex,
  { name }: Entity,
  region: Entity | undefined,
): string | undefined {
  if (name.kind === "person") return roleSentence(corpus, name.entry);
  if (name.kind === "organisation") return undefined;
  const kind = kindOf(name.entry);
  if (!kind) return t("Not in the lists of places used here: where it lies is not known.");
  const country = countryWords(name.entry);
  const words =
    country && name.entry.kind !== "country" ? t("{kind} in {country}", { kind, country }) : kind;
  return `${capitalize(words)}${region ? t(", shown with its region") : ""}.`;
}

/** The role that most articles give a person; of equals, that of the newest article. */
export function mainRole(corpus: CorpusIndex, person: Person): string | undefined {
  const ranks = rankArticles(corpus);
  const roles = person.roles.toSorted(
    (a, b) => (ranks.get(a.article) ?? 0) - (ranks.get(b.article) ?? 0),
  );
  const articles = Map.groupBy(roles, ({ text }) => text.toLowerCase());
  const [first, ...others] = [...articles.values()].map((group) => ({
    text: group[0]?.text,
    count: new Set(group.map(({ article }) => article)).size,
  }));
  return others.reduce((best, role) => (role.count > (best?.count ?? 0) ? role : best), first)
    ?.text;
}

function roleSentence(corpus: CorpusIndex, person: Person): string | undefined {
  const role = mainRole(corpus, person);
  if (role === undefined) return undefined;
  const articles = new Set(person.roles.map(({ article }) => article)).size;
  return tn(articles, "{role}, as one article says.", "{role}, as # articles say.", {
    role: capitalize(role),
  });
}

/** The facts of a name, at most four; none for a name that stands in the corpus once. */
export function toFacts(
  corpus: CorpusIndex,
  entity: Entity,
  region: Entity | undefined,
): NameFact[] {
  const { occurrences } = entity;
  if (occurrences.length + (region?.occurrences.length ?? 0) < 2) return [];
  const articles = [...new Set([...entity.articles, ...(region?.articles ?? [])])];
  const quotations = quotationsOf(corpus, entity).length;
  const span = toSpan(articles);
  return [
    {
      value: formatNumber(articles.length),
      // In a large corpus a new article would change the page of every name.
      label: corpus.isSmall
        ? tn(corpus.articles.length, "of # article", "of # articles")
        : tn(articles.length, "article", "articles"),
    },
    region
      ? count(
          occurrences.length,
          tn(occurrences.length, "mention of the city", "mentions of the city"),
        )
      : count(occurrences.length, tn(occurrences.length, "mention", "mentions")),
    ...(region
      ? [
          count(
            region.occurrences.length,
            tn(region.occurrences.length, "mention of the region", "mentions of the region"),
          ),
        ]
      : []),
    ...(quotations > 0 ? [count(quotations, tn(quotations, "quotation", "quotations"))] : []),
    ...(span ? [span] : []),
  ];
}

function count(number: number, label: string): NameFact {
  return { value: formatNumber(number), label };
}

function toSpan(articles: readonly Article[]): NameFact | undefined {
  const span = publishedSpan(articles);
  if (!span) return undefined;
  const published = articles.flatMap(({ record }) => record.published ?? []);
  const label =
    published.length < articles.length
      ? t("where a date is known")
      : published.length === 1
        ? t("published")
        : t("first and last article");
  return { value: formatMonths(span, "short"), label };
}

/**
 * The colours of a site, as corpus.yaml sets them → every colour that its pages use, for light and for dark,
 * and the pairs of them that a reader could not tell apart.
 */
import { z } from "zod";

/** What a person chooses; everything else is mixed from it. */
const chosen = ["paper", "ink", "accent"] as const;
type Chosen = Record<(typeof chosen)[number], string>;

/** Every colour that follows from those, by the name of its variable in the style sheets. */
type Mixed = Record<"raised" | "muted" | "rule" | "edge" | "tint" | "selected", string>;
export type Palette = Chosen & Mixed;

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** As in src/styles/base.css. */
export const ownColours: Record<Scheme, Chosen> = {
  light: { paper: "#fbfaf7", ink: "#1b1a17", accent: "#12586a" },
  dark: { paper: "#161513", ink: "#ece8df", accent: "#8acbdc" },
};

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'expected a colour of six hexadecimal digits, in quotes: "#12586a"')
  .toLowerCase();
export const schemeEntry = z.strictObject({
  paper: colour.optional(),
  ink: colour.optional(),
  accent: colour.optional(),
});

const fields = z.strictObject({
  light: schemeEntry.prefault({}),
  dark: schemeEntry.prefault({}),
});
export type Colours = z.infer<typeof fields>;

/** Colours that readers can tell apart; anything else is a mistake. */
export const coloursEntry = fields.superRefine((colours, context) => {
  for (const scheme of schemes)
    for (const { key, sentence } of findFaintPairs(colours, scheme))
      context.addIssue({ code: "custom", path: [scheme, key], message: sentence });
});

/**
 * All colours of a scheme. An accent that is set for light only is made lighter for dark, as far as it has to
 * be read there.
 */
export function toPalette({ light, dark }: Colours, scheme: Scheme): Palette {
  const base = { ...ownColours[scheme], ...without(scheme === "light" ? light : dark) };
  if (scheme === "dark" && dark.accent === undefined && light.accent !== undefined)
    base.accent = lighten(light.accent, base.paper);
  const { paper, ink, accent } = base;
  return {
    ...base,
    raised: mix(paper, ink, 0.05),
    muted: mix(paper, ink, 0.76),
    rule: mix(paper, ink, 0.15),
    edge: mix(paper, ink, 0.56),
    tint: mix(paper, accent, 0.2),
    selected: mix(paper, accent, 0.24),
  };
}

/** Leaves out what is not set, so that it does not hide what it would replace. */
function without(colours: Partial<Record<keyof Chosen, string | undefined>>): Partial<Chosen> {
  return Object.fromEntries(
    Object.entries(colours).filter(([, value]) => value !== undefined),
  ) as Partial<Chosen>;
}

/** What has to be told from what, with the contrast that WCAG 2.2 AA asks for: 4.5 for words, 3 for lines and dots. */
const pairs: { of: keyof Palette; on: keyof Palette; least: number; what: string }[] = [
  { of: "ink", on: "paper", least: 4.5, what: "text" },
  { of: "muted", on: "paper", least: 4.5, what: "small text, mixed from ink and paper," },
  { of: "muted", on: "raised", least: 4.5, what: "small text, mixed from ink and paper," },
  { of: "accent", on: "paper", least: 4.5, what: "a link" },
  { of: "accent", on: "raised", least: 4.5, what: "a link on a raised ground" },
  { of: "ink", on: "selected", least: 4.5, what: "text on a ground of the accent" },
  { of: "edge", on: "paper", least: 3, what: "the edge of a field, mixed from ink and paper," },
];
/** Of a pair with a mixed colour the one that a person can change. */
const chosenOf = { muted: "ink", edge: "ink", ink: "ink", accent: "accent" } as const;

function findFaintPairs(colours: Colours, scheme: Scheme) {
  const set = without(colours[scheme]);
  if (Object.keys(set).length === 0) return [];
  const palette = toPalette(colours, scheme);
  return pairs.flatMap(({ of, on, least, what }) => {
    const found = contrast(palette[of], palette[on]);
    if (found >= least) return [];
    const wanted = chosenOf[of as keyof typeof chosenOf];
    const key = set[wanted] === undefined ? (Object.keys(set)[0] ?? wanted) : wanted;
    const sentence = `${what} would be ${palette[of]} on ${palette[on]}, a contrast of ${formatRatio(found)}; needed is ${least}:1 (WCAG 2.2 AA), so choose ${scheme === "light" ? "a darker" : "a lighter"} ${wanted} or ${scheme === "light" ? "a lighter" : "a darker"} paper`;
    return [{ key, sentence }];
  });
}

/** Rounded down, so that what is too little never looks like enough: 4.4967 → "4.49:1". */
function formatRatio(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`;
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** @param share of the second colour, from 0 to 1. */
function mix(first: string, second: string, share: number): string {
  const others = channels(second);
  const mixed = channels(first).map((value, at) =>
    Math.round(value + ((others[at] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function lighten(accent: string, paper: string): string {
  const raised = mix(paper, "#ffffff", 0.1);
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(accent, "#ffffff", share);
    if (contrast(lighter, raised) >= 4.5) return lighter;
  }
  return "#ffffff";
}

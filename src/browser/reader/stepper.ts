/**
 * Steps through the mentions of an article. Without the script the two links beside a name lead to
 * its first and last mention; with it they lead on from where the reader is.
 */
import { mark, t } from "../../text/interface-language.ts";

export function startSteppers(): void {
  for (const stepper of document.querySelectorAll(".stepper")) {
    const name = stepper.parentElement?.querySelector("a:not(.stepper a)");
    const href = name?.getAttribute("href");
    const words = name?.textContent?.trim();
    for (const [selector, step, label] of [
      [".step-back", -1, mark("Previous mention of {name}")],
      [".step-on", 1, mark("Next mention of {name}")],
    ] as const) {
      const link = stepper.querySelector(selector);
      link?.setAttribute("aria-label", t(label, { name: words ?? "" }));
      link?.addEventListener("click", (event) => {
        event.preventDefault();
        stepAlong(mentionsIn(href), step);
      });
    }
  }
}

/** Goes to the next or previous mention: of the name whose mention the reader is at, or else of any name. */
export function stepFromHere(step: 1 | -1): void {
  const here = currentMention();
  stepAlong(mentionsIn(here && nameOf(here)), step);
}

/** In the headline they are no links. */
const mentions = ".article h1 [data-name], .article .text a[id]";

function nameOf(mention: HTMLElement): string | null {
  return mention.getAttribute("href") ?? mention.getAttribute("data-name");
}

function mentionsIn(href: string | null | undefined): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(mentions);
  return [...all].filter((mention) => !href || nameOf(mention) === href);
}

function currentMention(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`:is(${mentions}):target`);
}

function stepAlong(mentions: readonly HTMLElement[], step: 1 | -1): void {
  const here = currentMention();
  const at = here ? mentions.indexOf(here) : -1;
  const next =
    at === -1 ? nearest(mentions, step) : (at + step + mentions.length) % mentions.length;
  const mention = mentions[next];
  if (!mention) return;
  location.replace(`#${mention.id}`);
  mention.focus({ preventScroll: true });
}

/** The first mention below the top of the window, or the last above it. */
function nearest(mentions: readonly HTMLElement[], step: 1 | -1): number {
  const below = mentions.findIndex((mention) => mention.getBoundingClientRect().top > 0);
  if (step === 1) return Math.max(below, 0);
  return below <= 0 ? mentions.length - 1 : below - 1;
}

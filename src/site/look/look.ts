/** The look that corpus.yaml gives a site → a style sheet, and the pictures of its header. */
import { type Colours, type Palette, schemes, toPalette } from "../../corpus/look/colours.ts";
import type { Picture } from "../../corpus/look/picture.ts";
import type { InterfaceLanguage } from "../../text/interface-language.ts";
import scriptMessages from "./script-messages.json" with { type: "json" };
import type { OwnParts } from "../../corpus/own-parts.ts";
import { linkFrom, routes } from "../shared/routes.ts";

/** A file of the look, by its path in the site. */
export interface LookFile {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Every file that the look needs; none where nothing is set. */
export function lookFiles(colours: Colours, { logo, icon, language }: OwnParts): LookFile[] {
  const style = lookStyle(colours);
  const pictures = [
    ["logo", logo?.light],
    ["logo-dark", logo?.dark],
    ["icon", icon],
  ] as const;
  return [
    ...(style === undefined ? [] : [{ path: routes.lookStyle, content: style }]),
    ...(language ? [{ path: routes.language, content: languageScript(language) }] : []),
    ...pictures.flatMap(([name, picture]) =>
      picture ? [{ path: pathOf(name, picture), content: decode(picture.bytes) }] : [],
    ),
  ];
}

/** The sentences that scripts say; they find them where they look for the language. */
function languageScript({ tag, messages, months }: InterfaceLanguage): string {
  const own = Object.fromEntries(
    scriptMessages.flatMap((message) => {
      const words = messages[message];
      return words === undefined ? [] : [[message, words]];
    }),
  );
  return `globalThis.datelineLanguage=${JSON.stringify({ tag, messages: own, months })};\n`;
}

/** The colours that are set, as variables over those of the other style sheets; nothing if none are set. */
export function lookStyle(colours: Colours): string | undefined {
  const isSet = schemes.some((scheme) => Object.values(colours[scheme]).some(Boolean));
  if (!isSet) return undefined;
  const [light, dark] = schemes.map((scheme) => toPalette(colours, scheme));
  const names = light ? (Object.keys(light) as (keyof Palette)[]) : [];
  const lines = names.map((name) => `--${name}:light-dark(${light?.[name]},${dark?.[name]});`);
  return `@media screen{:root{${lines.join("")}}}\n`;
}

/** A picture as an <img> needs it. */
export interface LookPicture {
  src: string;
  /** As displayed: at most 40 px high and 320 px wide. */
  width: number;
  height: number;
}

export interface HeaderLogo {
  light: LookPicture;
  dark: LookPicture | undefined;
  withName: boolean;
}

/** The logo in the header of a page. */
export function headerLogo(page: string, { logo }: OwnParts): HeaderLogo | undefined {
  if (!logo) return undefined;
  return {
    light: place(page, "logo", logo.light),
    dark: logo.dark && place(page, "logo-dark", logo.dark),
    withName: logo.withName,
  };
}

/** The icon of the window, if the corpus has its own. */
export function ownIcon(
  page: string,
  { icon }: OwnParts,
): { href: string; type: string } | undefined {
  if (!icon) return undefined;
  return { href: linkFrom(page, pathOf("icon", icon)), type: mediaTypes[icon.type] };
}

const mediaTypes = { svg: "image/svg+xml", png: "image/png", webp: "image/webp" } as const;

const most = { width: 320, height: 40 };

function place(page: string, name: string, picture: Picture): LookPicture {
  const scale = Math.min(most.height / picture.height, most.width / picture.width);
  return {
    src: linkFrom(page, pathOf(name, picture)),
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}

function pathOf(name: string, { type }: Picture): string {
  return routes.look(`${name}.${type}`);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

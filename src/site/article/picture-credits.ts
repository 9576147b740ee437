/** The credits of an article → whose the pictures are, which were not collected: "Image: Jane Doe" → "Jane Doe". */
import { isOfWriter } from "../../reading/structure/bylines.ts";

/** The names, each once; of writers and of long credits none. */
export function namesInPictureCredits(credits: readonly string[]): string[] {
  const names = credits
    .filter((credit) => !isOfWriter(credit) && !ofWriter.test(credit))
    .map((credit) => credit.replace(label, "").trim())
    .filter((name) => name !== "" && name.length <= longestName);
  return [...new Set(names)].slice(0, mostNames);
}

const longestName = 40;
const mostNames = 4;

/** `Text: Jane Doe`, `Редактор: Ада Марш` */
const ofWriter =
  /^(?:text|texte|texto|testo|words|story|report|author|autor|auteur|editor|текст|автор|редактор) ?:/iu;

/** `Photo by`, `Image copyright`, `File photo:`, `Source -`, `Фото:` */
const label =
  /^(?:(?:(?:file|cover|main|lead|stock) )?(?:photo(?:graph(?:y)?)?s?|images?|pictures?|video|graphics?|illustrations?|credits?|source|courtesy|foto|bild|imagen|immagine|фото)(?!\p{L})(?: (?:credits?|copyright|courtesy|by|via|from|of)(?!\p{L})){0,3}|©|\(c\)) ?[:|/–—-]? ?/iu;

/** A dossier on paper: it stands in the page while it is printed, and the style of print shows nothing else. */
import type { Dossier } from "../../../desk/dossier.ts";
import { toTree, type Tree } from "../../../desk/take-away/dossier-tree.ts";
import dossierStyle from "../../../styles/dossier.css?inline";
import { addSheets, element, toSheet } from "../shared-desk.ts";

export function printDossier(dossier: Dossier): void {
  const place = element("div", { class: "dossier-place" }, toElement(toTree(dossier)));
  const sheets = [
    toSheet(`${dossierStyle} body > :not(.dossier-place) { display: none }`, { media: "print" }),
    toSheet(".dossier-place { display: none }", { media: "screen" }),
  ];
  addSheets(...sheets);
  document.body.append(place);
  const clear = () => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => !sheets.includes(sheet),
    );
  };
  addEventListener("afterprint", clear, { once: true });
  print();
}

function toElement(tree: Tree): Node | string {
  if (typeof tree === "string") return tree;
  return element(tree.tag, tree.attributes, ...tree.children.map(toElement));
}

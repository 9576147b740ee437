/** The link to the desk in the header, once something is kept: "Desk 5". */
import { countKept } from "../../desk/desk.ts";
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import { currentDesk, onDeskChange } from "./desk-store.ts";

export function startDeskLink(): void {
  const footerLink = document.querySelector<HTMLAnchorElement>(".desk-link");
  const header = document.querySelector(".site-header .search-link");
  if (!footerLink || !header) return;
  const count = element("span", {});
  const isHere = document.querySelector(".desk-page") !== null;
  const link = element(
    "a",
    { class: "desk-count", href: footerLink.href, "aria-current": isHere && "page" },
    `${t("Desk")} `,
    count,
  );
  const show = () => {
    const kept = countKept(currentDesk());
    count.textContent = String(kept);
    link.hidden = kept === 0;
  };
  header.before(link);
  onDeskChange(show);
  show();
}

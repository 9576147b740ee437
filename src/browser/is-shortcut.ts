/** Keys that do something in a page. */

/** Whether a key is meant as a shortcut: no modifier is held, and nothing that takes keys has the focus. */
export function isShortcut({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.closest(takesKeys));
}

const takesKeys = "input:not([type=checkbox]), textarea, select, dialog";

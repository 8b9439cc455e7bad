/**
 * One item on the page.
 * @template Item
 * @typedef {{ readonly element: HTMLElement, update(item: Item): void }} Row
 */

/**
 * Returns a function that shows items as children of an element, after those that it has by itself.
 * An item keeps its element, and with it the focus.
 * @template Item
 * @param {HTMLElement} parent
 * @param {(item: Item) => string} keyOf
 * @param {(item: Item) => Row<Item>} create
 * @returns {(items: readonly Item[]) => void}
 */
export function keyedRows(parent, keyOf, create) {
  /** @type {Map<string, Row<Item>>} */
  const rows = new Map();
  const own = parent.lastElementChild;
  return (items) => {
    removeOthers(parent, rows, new Set(items.map(keyOf)));
    let at = own === null ? parent.firstElementChild : own.nextElementSibling;
    for (const item of items) {
      const key = keyOf(item);
      const row = rows.get(key) ?? create(item);
      rows.set(key, row);
      row.update(item);
      if (row.element === at) at = at.nextElementSibling;
      else parent.insertBefore(row.element, at);
    }
  };
}

/**
 * Removes the rows that are not wanted. The focus in one of them goes to the heading of its part.
 * @template Item
 * @param {HTMLElement} parent
 * @param {Map<string, Row<Item>>} rows
 * @param {ReadonlySet<string>} wanted
 */
function removeOthers(parent, rows, wanted) {
  const focused = document.activeElement;
  for (const [key, row] of rows) {
    if (wanted.has(key)) continue;
    const hadFocus = row.element.contains(focused);
    row.element.remove();
    rows.delete(key);
    const heading = parent.closest('section[id]')?.querySelector('h2');
    if (hadFocus) heading?.focus({ preventScroll: true });
  }
}

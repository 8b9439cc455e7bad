/**
 * Returns the element with this id. Throws if the page has none of this kind.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}.`);
}

/**
 * Returns a new element. Texts become text, never HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, children = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Sets a text if it is another one, so that what has not changed is not laid out again.
 * @param {Node} node
 * @param {string} text
 */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Returns a button. `name` is what a screen reader says of it, and begins with its text.
 * @param {string} text
 * @param {string} name
 * @param {() => void} press
 */
export function button(text, name, press) {
  const made = element('button', { type: 'button', 'aria-label': name }, [text]);
  made.addEventListener('click', press);
  return made;
}

/**
 * Fills a list to choose from, and keeps the choice while it is offered.
 * @param {HTMLSelectElement} select
 * @param {readonly (readonly [value: string, text: string])[]} options
 */
export function setOptions(select, options) {
  const known = Array.from(select.options, ({ value, text }) => `${value} ${text}`).join('\n');
  if (known === options.map(([value, text]) => `${value} ${text}`).join('\n')) return;
  const chosen = select.value;
  select.replaceChildren(...options.map(([value, text]) => element('option', { value }, [text])));
  if (options.some(([value]) => value === chosen)) select.value = chosen;
}

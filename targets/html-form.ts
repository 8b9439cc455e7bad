import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** A form of a page, and what it would send. */
export interface HtmlForm {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly controls: readonly Control[];
  /** Whether a script of its page submits it at once, as nobody has to fill anything in. */
  readonly submitsItself: boolean;
}

interface Control {
  readonly name: string;
  readonly value: string;
  /** Whether a button, which sends its value only when it is pressed, or a box that is not checked. */
  readonly kind: 'field' | 'hidden' | 'button' | 'checked box' | 'box';
}

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

/** Returns the forms of a page, in order. */
export function formsIn(html: string): readonly HtmlForm[] {
  const page = parse(html);
  const scripts = [
    ...elementsIn(page, 'script').map(textOf),
    ...elementsIn(page, 'body').map((body) => attribute(body, 'onload') ?? ''),
  ];
  const areSubmitted = scripts.some((script) => /\.(submit|requestSubmit|click)\s*\(/.test(script));
  return elementsIn(page, 'form').map((form) => {
    const controls = ['input', 'select', 'textarea', 'button'].flatMap((tag) =>
      elementsIn(form, tag).flatMap(controlOf),
    );
    return {
      action: attribute(form, 'action') ?? '',
      method: attribute(form, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
      controls,
      submitsItself: areSubmitted && controls.every(({ kind }) => kind === 'hidden' || kind === 'button'),
    };
  });
}

/** Returns the names of these that a field or a button of a form has. */
export function namesIn({ controls }: HtmlForm, fields: Readonly<Record<string, string>>): string[] {
  return Object.keys(fields).filter((given) => controls.some(({ name }) => name === given));
}

/**
 * Returns what a form sends with these values. A button is pressed where it is one of them, or else
 * the first one, as the Enter key does; none where the form submits itself.
 */
export function fieldsOf(
  { controls, submitsItself }: HtmlForm,
  fields: Readonly<Record<string, string>>,
): URLSearchParams {
  const buttons = submitsItself ? [] : controls.filter(({ kind }) => kind === 'button');
  const pressed = buttons.find(({ name, value }) => fields[name] === value) ?? buttons[0];
  const values = new URLSearchParams();
  for (const control of controls) {
    const { name, value, kind } = control;
    const given = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const isChosen = given === undefined ? kind === 'checked box' : given === value;
    const isSent = kind === 'button' ? control === pressed : !kind.endsWith('box') || isChosen;
    if (name !== '' && isSent)
      values.append(name, kind === 'field' || kind === 'hidden' ? (given ?? value) : value);
  }
  return values;
}

function elementsIn(node: HtmlNode, tag: string): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...('tagName' in child && child.tagName === tag ? [child] : []),
    ...elementsIn(child, tag),
  ]);
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function controlOf(element: HtmlElement): Control[] {
  if (attribute(element, 'disabled') !== undefined) return [];
  const name = attribute(element, 'name') ?? '';
  const value = attribute(element, 'value') ?? '';
  if (element.tagName === 'textarea') return [{ name, value: textOf(element), kind: 'field' }];
  if (element.tagName === 'select') return [selectOf(element, name)];
  const type = (
    attribute(element, 'type') ?? (element.tagName === 'button' ? 'submit' : 'text')
  ).toLowerCase();
  if (['reset', 'file', 'button'].includes(type)) return [];
  if (['submit', 'image'].includes(type)) return [{ name, value, kind: 'button' }];
  if (['checkbox', 'radio'].includes(type)) {
    const chosen = attribute(element, 'checked') !== undefined;
    return [{ name, value: value === '' ? 'on' : value, kind: chosen ? 'checked box' : 'box' }];
  }
  return [{ name, value, kind: type === 'hidden' ? 'hidden' : 'field' }];
}

function selectOf(select: HtmlElement, name: string): Control {
  const options = elementsIn(select, 'option');
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
  const value = chosen === undefined ? '' : (attribute(chosen, 'value') ?? textOf(chosen).trim());
  return { name, value, kind: 'field' };
}

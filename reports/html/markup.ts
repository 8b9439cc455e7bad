/** Holds HTML that `html` built and that goes into a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template of `html` takes between its texts. */
export type MarkupPart = string | number | undefined | Markup | readonly MarkupPart[];

/**
 * Builds HTML. Escapes every value between the texts of the template, for text and for quoted
 * attributes alike, unless the value is `Markup`; joins lists and leaves out `undefined`.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(strings.map((text, index) => text + render(parts[index])).join(''));
}

function render(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'string' || typeof part === 'number'
    ? escaped(String(part))
    : part.map(render).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\u{FFFD}',
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\0]/g, (sign) => entities[sign] ?? sign);
}

/**
 * Returns a value as the text of a `<script type="application/json">` that no text in it can end.
 */
export function jsonData(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

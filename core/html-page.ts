/**
 * Returns the title of a page of HTML, at most 80 characters of it; an empty text for a page without
 * one, and `undefined` for what is no such page.
 */
export function pageTitle(contentType: string, text: string): string | undefined {
  const start = text.slice(0, 20_000);
  const isPage =
    /^\s*text\/html\b/i.test(contentType) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(start);
  if (!isPage) return undefined;
  const [, title = ''] = /<title\b[^>]*>([^<]*)/i.exec(start) ?? [];
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** Returns where a `Location` leads, without query and fragment, which hold keys of sessions. */
export function redirectTarget(location: string): string {
  return location.replace(/[?#].*$/s, '');
}

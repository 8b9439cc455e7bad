/** Comments between which a page has what a program writes. */
export interface PartMarks {
  readonly begin: string;
  readonly end: string;
}

export function marksOf(name: string, command: string): PartMarks {
  return { begin: `<!-- ${name}: written by ${command} -->`, end: `<!-- ${name}: end -->` };
}

/** Puts text between the marks of a page. @throws Error where it has none */
export function withPart(page: string, { begin, end }: PartMarks, text: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has lost its marks: ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

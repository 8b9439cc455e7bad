/** The colours of the charts. `theme.css` has those of the page. */
export interface ChartColours {
  readonly text: string;
  readonly grid: string;
  readonly first: string;
  readonly second: string;
  readonly bad: string;
  readonly quiet: string;
  readonly band: string;
  readonly bandFill: string;
}

const light: ChartColours = {
  text: '#454b57',
  grid: '#e2e5ea',
  first: '#0b62c4',
  second: '#b45309',
  bad: '#c81e3a',
  quiet: '#6b7280',
  band: '#17693a',
  bandFill: '#17693a33',
};

const dark: ChartColours = {
  text: '#c3c8d1',
  grid: '#333943',
  first: '#6cb0ff',
  second: '#f5a742',
  bad: '#ff7588',
  quiet: '#9aa3b2',
  band: '#7fdca1',
  bandFill: '#7fdca133',
};

/** Returns the colours of the reader's scheme, or of the named one. */
export function coloursNow(scheme?: 'light'): ChartColours {
  return scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
}

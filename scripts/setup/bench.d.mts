export function bench(options: {
  node: string;
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  filters: readonly string[];
}): Promise<number>;

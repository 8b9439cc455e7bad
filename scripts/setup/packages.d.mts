export function packagesState(
  root: string,
): Promise<'current' | 'missing' | 'different' | 'managed elsewhere'>;

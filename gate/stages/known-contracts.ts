/**
 * Returns the ids of the checks of all interactions within a stage; none where a document cannot be
 * read, which its own stage reports.
 */
export async function knownContracts(
  root: string,
  stage: 'contracts' | 'verify',
): Promise<readonly string[]> {
  const { contractedCells, coverageTable, interactions } = await import('../../contracts/index.ts');
  const table = await coverageTable(root).catch(() => undefined);
  if (table === undefined) return [];
  const ids = new Set([...contractedCells(table, interactions).values()].flat());
  return [...ids].map((id) => id.replace(/^verify\//, `${stage}/`));
}

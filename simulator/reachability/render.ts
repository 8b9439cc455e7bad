import { kindOf, type Row } from './row.ts';

const head = `# How every documented answer is reached

Written by \`npx vitest run simulator/reachability -u\` from \`simulator/reachability/\`, whose test walks every row. Do not edit.

A row says: put the simulator into this provider state (\`POST /_simulator/states\`), then send the operation's ordinary request,
changed as told. An error of a decision's item has the item's source before its code. \`-\`: the answer has no code.
`;

/** The table for the docs, one row for every documented operation, status and code. */
export function renderReachability(rows: readonly Row[]): string {
  const byFault = rows.filter((row) => kindOf(row) === 'fault');
  const faults = byFault.map(
    ({ operation, status, way }) => `\`${operation}\` ${status} (\`${way.fault?.kind}\`)`,
  );
  const summary = `${rows.length} answers; only by a fault: ${faults.join(', ') || 'none'}.\n`;
  return `${head}\n${summary}\n| operation | status | code | provider state | the request, changed |\n| --- | --- | --- | --- | --- |\n${rows
    .map(line)
    .join('')}`;
}

function line({ operation, status, code, how, way }: Row): string {
  const params = Object.entries(way.params ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  const state = `${way.state}${params.length > 0 ? ` (${params.join(', ')})` : ''}`;
  const told = way.fault === undefined ? how : `fault \`${way.fault.kind}\`: ${how}`;
  return `| ${operation} | ${status} | ${code === '-' ? '-' : `\`${code}\``} | ${state} | ${told} |\n`;
}

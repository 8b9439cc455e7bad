import { kindOf, type ReachabilityRow } from './row.ts';

const head = `# How to reach every documented answer

Written by \`npx vitest run simulator/reachability -u\` from \`simulator/reachability/\`, whose test runs every row. Do not edit.

For each row: put the simulator into the provider state (\`POST /_simulator/states\`), then send the operation's ordinary request with the change
of the last column. The code of a decision's error has the decision's source before it. \`-\`: the answer has no code.
`;

/** Returns the table for the docs, one row for every documented operation, status and code. */
export function renderReachability(rows: readonly ReachabilityRow[]): string {
  const byFault = rows.filter((row) => kindOf(row) === 'fault');
  const faults = byFault.map(
    ({ operation, status, request }) => `\`${operation}\` ${status} (\`${request.fault?.kind}\`)`,
  );
  const summary = `${rows.length} answers; these need a fault: ${faults.join(', ') || 'none'}.\n`;
  return `${head}\n${summary}\n| operation | status | code | provider state | change to the request |\n| --- | --- | --- | --- | --- |\n${rows
    .map(line)
    .join('')}`;
}

function line({ operation, status, code, how, request }: ReachabilityRow): string {
  const params = Object.entries(request.params ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  const state = `${request.state}${params.length > 0 ? ` (${params.join(', ')})` : ''}`;
  const change = request.fault === undefined ? how : `fault \`${request.fault.kind}\`: ${how}`;
  return `| ${operation} | ${status} | ${code === '-' ? '-' : `\`${code}\``} | ${state} | ${change} |\n`;
}

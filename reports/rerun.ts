import type { Finding } from './findings.ts';
import type { Report } from './report.ts';

/** The command that judges again just what a finding is about, against the same target. */
export function rerunCommand({ stage, operations, checkIds }: Finding, { run, load }: Report): string {
  const { kind, name } = run.target;
  const target = kind === 'embedded' || kind === 'unknown' ? '' : ` --target ${quoted(name)}`;
  const [operation] = operations;
  if (stage === 'verify' && operation !== undefined) {
    return `npx passgate verify${target} --filter ${quoted(operation)}`;
  }
  const scenario = /^load\/([^/]+)\//.exec(checkIds[0] ?? '')?.[1];
  const measured = load.find((one) => one.scenario === scenario);
  if (stage === 'load' && measured !== undefined) {
    return `npx passgate load ${quoted(measured.scenario)}${target} --devices ${measured.devices}`;
  }
  return `npx passgate gate${target} --only ${stage}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

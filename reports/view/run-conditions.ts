import { servedText } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { certificateView } from './certificate-view.ts';
import { duration } from './format.ts';
import { commandText } from './run-kind.ts';

/** Returns the conditions of a run as rows of label and text. What is not known has no row. */
export function conditionRows(report: Report): (readonly [label: string, text: string])[] {
  const { run, documents } = report;
  const certificate = certificateView(report);
  const { versions, commit, target } = run;
  const origins = [...new Set(Object.values(target.origins ?? {}))].join(', ');
  const at = origins === '' || origins === target.name ? '' : ` at ${origins}`;
  const served = target.origins === undefined ? '' : servedText(target.origins);
  const rows: (readonly [string, string | undefined])[] = [
    ['target', `${target.name} (${target.kind})${at}${served}${proxiesText(target.proxies)}`],
    ['command', run.command === undefined ? undefined : commandText(report)],
    ['client', certificate?.client],
    ...(certificate?.recording ?? []),
    ['commit', commit === undefined ? undefined : `${commit.sha}${commit.dirty ? ', with changes' : ''}`],
    ['documents compared with', run.since],
    ['strict', run.strict === true ? 'every check was required' : undefined],
    ['started', run.startedAt],
    ['duration', duration(run.durationMs)],
    ['complete', run.complete ? 'yes' : 'no'],
    ['stages reached', `${run.reached.ended} of ${run.reached.asked}`],
    ['passgate', versions.passgate],
    ['node', versions.node],
    ['k6', versions.k6],
    ['pact', versions.pact],
    ['platform', run.platform],
    ['machine', machineText(run.machine)],
    ...(run.environment ?? []).map(({ variable, value, effect }): [string, string] => [
      variable,
      `${value} (${effect})`,
    ]),
    ...Object.entries(documents).map(([api, hash]): [string, string] => [`${api}.yaml`, `sha256 ${hash}`]),
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

/** Returns `, https://sp.example through the proxy http://proxy.example:3128`. */
function proxiesText(proxies: Report['run']['target']['proxies'] = []): string {
  const servers = new Set(proxies.map(({ proxy }) => proxy));
  return [...servers]
    .map((server) => {
      const origins = proxies.filter(({ proxy }) => proxy === server).map(({ origin }) => origin);
      return `, ${origins.join(', ')} through the proxy ${server}`;
    })
    .join('');
}

function machineText(machine: Report['run']['machine']): string | undefined {
  if (machine === undefined) return undefined;
  const { cores, cpuModel, architecture, memoryGiB } = machine;
  return `${cores} × ${cpuModel} (${architecture}), ${memoryGiB} GiB`;
}

import { isRecord, parsedJson } from '../../../core/index.ts';
import { collectorReadyPath } from '../manifests/containers.ts';
import { runnerArguments } from '../manifests/test-run.ts';
import { fileNames, shortestProbePatienceMs, shortestStartPatienceMs } from '../settings.ts';
import type { PodContainer } from './objects.ts';
import type { FoundProblem, ManifestFolder } from './problem.ts';

/** The script is a file that the ConfigMap has. A claim of the user's is not looked into. */
export function scriptProblems({ testRun, kustomization }: ManifestFolder): readonly FoundProblem[] {
  const { configMap } = testRun.value.spec.script;
  if (configMap === undefined) return [];
  const map = kustomization.configMapGenerator.find(({ name }) => name === configMap.name);
  if (map?.files.includes(configMap.file) === true) return [];
  const what =
    map === undefined
      ? `there is no ConfigMap ${configMap.name}`
      : `${configMap.name} has no file ${configMap.file}`;
  return [
    {
      file: testRun.file,
      pointer: '/spec/script/configMap',
      message: `${what}; the runners would wait for ever`,
      hint: `Name the ConfigMap of ${fileNames.kustomization}, and a file of its list.`,
    },
  ];
}

/** The runners are as many as the plan divides the devices among. */
export function parallelismProblems({ testRun, files }: ManifestFolder): readonly FoundProblem[] {
  const plan = parsedJson(files.get(fileNames.plan) ?? '');
  const planned = isRecord(plan) ? plan.runners : undefined;
  const { parallelism } = testRun.value.spec;
  if (planned === parallelism || (planned === undefined && parallelism === 1)) return [];
  return [
    {
      file: testRun.file,
      pointer: '/spec/parallelism',
      message: `the TestRun has ${parallelism} runners, and ${fileNames.plan} is for ${String(planned ?? 1)}`,
      hint: 'Write the folder again with the number that you want: --runners K.',
    },
  ];
}

/** Every runner says what it did as Passgate reads it, and nothing else. */
export function argumentProblems({ testRun }: ManifestFolder): readonly FoundProblem[] {
  const { args, runner } = testRun.value.spec;
  const words = args.join('\n');
  const missing = pairs(runnerArguments).filter((pair) => !words.includes(pair));
  const names = runner.env.map(({ name }) => name);
  const unset = neededVariables.filter((name) => !names.includes(name));
  const place = { file: testRun.file };
  return [
    ...missing.map((pair) => ({
      ...place,
      pointer: '/spec/args',
      message: `the runners have no ${pair.replaceAll('\n', ' ')}`,
      hint: 'Without it lines are lost, or k6 judges by itself. Add it to args.',
    })),
    ...unset.map((name) => ({
      ...place,
      pointer: '/spec/runner/env',
      message: `the runners have no variable ${name}`,
      hint: 'Write the folder again with `passgate load --kubernetes`.',
    })),
  ];
}

const neededVariables = ['PASSGATE_RUNNER', 'PASSGATE_LOAD_PLAN', 'PASSGATE_COLLECTOR', 'PASSGATE_TOKEN'];

/** Returns flags with their values, each one text. */
function pairs(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (!word.startsWith('--')) return [];
    const next = words[index + 1];
    return [next === undefined || next.startsWith('--') ? word : `${word}\n${next}`];
  });
}

/** Returns the probes that kill a pod too soon. */
function killingProbes({
  livenessProbe,
  startupProbe,
}: Pick<PodContainer, 'livenessProbe' | 'startupProbe'>) {
  const found = [
    { probe: 'livenessProbe', value: livenessProbe, leastMs: shortestProbePatienceMs },
    { probe: 'startupProbe', value: startupProbe, leastMs: shortestStartPatienceMs },
  ];
  return found.flatMap(({ probe, value, leastMs }) => {
    if (value === undefined) return [];
    const patienceMs = value.periodSeconds * value.failureThreshold * 1000;
    return patienceMs < leastMs ? [{ probe, patienceMs, leastMs }] : [];
  });
}

/** Probes wait for a pod that is only busy, and runners for their devices. */
export function probeProblems({ pods, testRun }: ManifestFolder): readonly FoundProblem[] {
  const ready = testRun.value.spec.runner.readinessProbe.exec?.command.join(' ') ?? '';
  const early = {
    file: testRun.file,
    pointer: '/spec/runner/readinessProbe',
    message: 'the runners would be started before the collector has their devices',
    hint: `Let the probe ask the collector for ${collectorReadyPath}, as \`passgate load --kubernetes\` writes it.`,
  };
  const impatient = pods.flatMap(({ file, pointer, name, template }) =>
    template.spec.containers.flatMap((container) =>
      killingProbes(container).map(({ probe, patienceMs, leastMs }) => ({
        file,
        pointer: `${pointer}/${probe}`,
        message: `${name}: a pod that does not answer for ${patienceMs / 1000} s is killed; a busy one may need ${leastMs / 1000} s`,
        hint: 'Raise periodSeconds or failureThreshold.',
      })),
    ),
  );
  return ready.includes(collectorReadyPath) ? impatient : [early, ...impatient];
}

const units: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

function amountOf(quantity: string): number {
  const [, number = '', unit = ''] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  return Number(number) * (units[unit] ?? Number.NaN);
}

/** A pod may use what it asks for, and k6 collects garbage before the kernel ends it. */
export function resourceProblems({ pods }: ManifestFolder): readonly FoundProblem[] {
  return pods.flatMap(({ file, pointer, name, template }) =>
    template.spec.containers.flatMap(({ resources, env }) => {
      const { requests, limits = {} } = resources;
      const goLimit = env.find((each) => each.name === 'GOMEMLIMIT')?.value?.replace(/B$/, '');
      const found = (message: string, hint: string): FoundProblem => ({
        file,
        pointer: `${pointer}/resources`,
        message: `${name}: ${message}`,
        hint,
      });
      const above = (['cpu', 'memory'] as const).filter(
        (each) => limits[each] !== undefined && amountOf(requests[each]) > amountOf(limits[each]),
      );
      const isTight =
        goLimit !== undefined && limits.memory !== undefined && amountOf(goLimit) >= amountOf(limits.memory);
      return [
        ...above.map((each) =>
          found(`it requests more ${each} than its limit allows`, `Raise limits.${each}.`),
        ),
        ...(isTight
          ? [found(`GOMEMLIMIT (${goLimit}) is not below the limit of memory`, 'Raise limits.memory.')]
          : []),
      ];
    }),
  );
}

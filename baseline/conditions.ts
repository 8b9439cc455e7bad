/**
 * What figures depend on beside the provider: runs under different conditions are not comparable.
 * Texts and numbers only, so that they can be shown and compared one by one. What could not be
 * found out is absent, and then differs from what could.
 */
export interface BaselineConditions {
  /** What was measured: `embedded`, or the given target's name and origin. */
  readonly target: string;
  readonly platform: string;
  readonly architecture: string;
  readonly cpuModel: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly k6: string;
  readonly scenario: string;
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
  readonly validation: 'strict' | 'tolerant';
  /** Document to the SHA-256 of its LF-normalised bytes. */
  readonly documents: Readonly<Record<string, string>>;
}

const labels: Readonly<Record<keyof Omit<BaselineConditions, 'documents'>, string>> = {
  target: 'the target',
  platform: 'the platform',
  architecture: 'the processor architecture',
  cpuModel: 'the processor',
  cores: 'the number of cores',
  memoryGiB: 'the memory in GiB',
  node: 'the version of Node',
  k6: 'the version of k6',
  scenario: 'the scenario',
  devices: 'the number of devices',
  intervalMs: 'the polling interval in ms',
  durationMs: 'the length of a round in ms',
  validation: 'the validation',
};

export interface ConditionDifference {
  /** Reads on in a sentence: `the version of k6`. */
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Returns every condition that differs, in the order of the table above. */
export function differences(then: BaselineConditions, now: BaselineConditions): ConditionDifference[] {
  const { documents: documentsThen, ...factsThen } = then;
  const { documents: documentsNow, ...factsNow } = now;
  return [
    ...differencesOf(factsThen, factsNow, (name) => labels[name as keyof typeof labels]),
    ...differencesOf(documentsThen, documentsNow, (name) => `${name}.yaml`),
  ];
}

type Facts = Readonly<Record<string, string | number>>;

function differencesOf(then: Facts, now: Facts, label: (name: string) => string): ConditionDifference[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].flatMap((name) =>
    then[name] === now[name]
      ? []
      : [{ what: label(name), before: displayValue(then[name]), now: displayValue(now[name]) }],
  );
}

/** Returns a value for people; a hash is cut to its beginning. */
function displayValue(value: string | number | undefined): string {
  if (value === undefined) return 'unknown';
  const text = String(value);
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}

import { PassgateError } from '../../core/index.ts';

/** Tags of k6's data points, by name. */
export type MetricTags = Readonly<Record<string, string>>;

/**
 * The names that k6 itself, Passgate and Prometheus give to data points.
 * [k6 documentation, "System tags"; Prometheus, "Histograms and summaries"]
 */
const reserved: Readonly<Record<string, string>> = {
  ...byOwner('k6', [
    ...['check', 'error', 'error_code', 'expected_response', 'group', 'ip', 'iter', 'method', 'name'],
    ...['ocsp_status', 'proto', 'service', 'status', 'subproto', 'tls_version', 'url', 'vu'],
  ]),
  ...byOwner('Passgate', ['instance_id', 'run', 'scenario', 'target']),
  ...byOwner('Prometheus', ['instance', 'job', 'le', 'quantile']),
};

/** What every output of k6 takes as the name of a label. */
const namePattern = /^[a-zA-Z][a-zA-Z0-9_]{0,63}$/;
const longestValue = 128;
/** Each tag makes every time series longer. */
const mostTags = 20;

/**
 * Reads tags of the user's own, `name=value` each.
 * @throws PassgateError `USAGE` (exit 2)
 */
export function tagsOf(given: readonly string[]): MetricTags {
  const tags = new Map<string, string>();
  for (const text of given) {
    const at = text.indexOf('=');
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || value.trim() === '')
      throw refused(text, 'is not name=value', 'Give for example --tag team=video.');
    if (!namePattern.test(name)) {
      throw refused(
        text,
        `has a name that is not a letter and then letters, digits or _ (64 at most)`,
        'Rename it.',
      );
    }
    const owner = reserved[name];
    if (owner !== undefined)
      throw refused(text, `has a name that ${owner} uses itself`, 'Choose another name.');
    if (value.length > longestValue || /\p{Cc}/u.test(value)) {
      throw refused(
        text,
        `has a value that is not ${longestValue} printable characters at most`,
        'Shorten it.',
      );
    }
    if (tags.has(name)) throw refused(text, `gives ${name} a second time`, 'Give each tag once.');
    tags.set(name, value);
  }
  if (tags.size > mostTags) {
    throw new PassgateError('USAGE', `${tags.size} tags are more than ${mostTags}.`, 'Give fewer --tag.');
  }
  return Object.fromEntries(tags);
}

function byOwner(owner: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, owner]));
}

function refused(text: string, problem: string, hint: string): PassgateError {
  return new PassgateError('USAGE', `--tag ${JSON.stringify(text)} ${problem}.`, hint);
}

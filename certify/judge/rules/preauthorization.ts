import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeRetries } from '../retries.ts';
import { type JudgedExchange, judgeEach, outcomeOfEach, type Rule, type RuleOutcome } from '../rule.ts';
import { isSameMvpd } from '../service-provider.ts';
import { gapMs } from '../timing.ts';
import { judgePlayback, judgeResources } from './authorization.ts';

const feature = 'preauthorization';
const automaticMs = 20_000;

export const preauthorizationRules: readonly Rule[] = [
  {
    id: 'PA-01',
    phase: 'preauthorization',
    sentence: 'Use preauthorization to filter a catalogue only, never to play.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ',
    feature,
    implies: ['AZ-01', 'AZ-03', 'AZ-09'],
    drive: 'Play something from a filtered catalogue through the recording proxy, or be guided.',
    judge: (device) =>
      device.of('preauthorize').length === 0
        ? outcomeOfEach([])
        : judgePlayback(device, 'It began to play on a preauthorization alone'),
  },
  {
    id: 'PA-02',
    phase: 'preauthorization',
    sentence: 'Repeat a preauthorization only where an error says “retry”, and three times at most.',
    level: 'mandatory',
    source: 'checklist, mandatory part; error page: 2–3 times, or with exponential backoff',
    feature,
    implies: ['PA-03', 'PA-04', 'AZ-10', 'AU-17', 'ER-01', 'ER-04', 'ER-07'],
    drive: 'Open a catalogue whose resources the provider refuses: once with errors to retry, once for good.',
    judge: (device) => judgeRetries(device, 'preauthorize'),
  },
  {
    id: 'PA-03',
    phase: 'preauthorization',
    sentence: 'Repeat only those resources whose error says “retry”.',
    level: 'mandatory',
    source: 'error page',
    feature,
    implies: ['PA-02', 'PA-04', 'ER-01', 'ER-04'],
    drive: 'Open a catalogue of which the provider answers a part with an error to retry, twice.',
    judge: repeatsWhatFailed,
  },
  {
    id: 'PA-04',
    phase: 'preauthorization',
    sentence: 'Keep permits in memory and do not preauthorize the same resource twice in a run.',
    level: 'recommended',
    source: 'checklist, mandatory part: must; FAQ: recommended',
    feature,
    implies: ['PA-02', 'PA-03'],
    drive: 'Open the catalogue, leave it and open it again, three times without closing the app.',
    judge: keepsPermits,
  },
  {
    id: 'PA-05',
    phase: 'preauthorization',
    sentence: 'Preauthorize at most as many resources at once as the provider accepts, usually five.',
    level: 'mandatory',
    source: 'cookbook and FAQ (usually five; the provider may configure more)',
    feature,
    implies: ['ER-01'],
    drive: 'Open a catalogue with more than five resources.',
    judge: (device) => judgeResources(device, 'preauthorize', 5),
  },
  {
    id: 'PA-06',
    phase: 'preauthorization',
    sentence: 'Show the viewer why a resource is not available.',
    level: 'recommended',
    source: 'checklist, recommended part',
    show: 'The catalogue with a denied resource and the message that the app shows for it.',
  },
  {
    id: 'PA-07',
    phase: 'preauthorization',
    sentence: 'Leave preauthorization out where you do not filter a catalogue.',
    level: 'optional',
    source: 'cookbooks, step 5',
    show: 'Whether the app filters its catalogue. A client without preauthorization breaks no rule.',
  },
];

/** A whole list sent again once may repeat a lost answer, or be a viewer who looks again. */
function repeatsWhatFailed(device: DeviceHistory): RuleOutcome {
  const calls = device.of('preauthorize');
  const repeats = calls.slice(1).flatMap((latter, index) => {
    const former = calls[index] ?? latter;
    const { answer } = former;
    if (answer.kind !== 'decisions' || gapMs({ former, latter }) > automaticMs) return [];
    if (!isSameMvpd(former, latter)) return [];
    const retried = new Set(
      answer.decisions.flatMap(({ resource, error }) => (error?.action === 'retry' ? [resource] : [])),
    );
    const asked = new Set(former.request.resources);
    const resources = latter.request.resources ?? [];
    const isRepeat = resources.some((one) => retried.has(one)) && resources.every((one) => asked.has(one));
    if (!isRepeat || retried.size === asked.size) return [];
    return [{ latter, isWhole: resources.some((one) => !retried.has(one)) }];
  });
  const whole = repeats.filter(({ isWhole }) => isWhole).length;
  return judgeEach(
    repeats,
    ({ latter }) => latter,
    ({ isWhole }) => {
      if (!isWhole) return undefined;
      if (whole === 1) return { why: 'It repeated a whole list once, which a lost answer would explain' };
      return { message: 'It repeated resources whose error does not say “retry”' };
    },
  );
}

function keepsPermits(device: DeviceHistory): RuleOutcome {
  const permitted = new Set<string>();
  const repeats: { readonly at: Exchange; readonly isAgain: boolean }[] = [];
  for (const exchange of device.of(
    'preauthorize',
    'getProfiles',
    'getProfileByMvpd',
    'createSession',
    'logout',
  )) {
    const { operation, request, answer, parameters } = exchange;
    // A query for profiles may be a start of the app, which forgets what it had in memory.
    if (operation !== 'preauthorize') {
      permitted.clear();
      continue;
    }
    const owner = `${parameters.serviceProvider} ${parameters.mvpd}`;
    const keys = (request.resources ?? []).map((resource) => `${owner} ${resource}`);
    const isAgain = keys.some((key) => permitted.has(key));
    if (permitted.size > 0) repeats.push({ at: exchange, isAgain });
    if (answer.kind !== 'decisions') continue;
    for (const { resource, authorized } of answer.decisions) {
      if (authorized) permitted.add(`${owner} ${resource}`);
    }
  }
  const again = repeats.filter(({ isAgain }) => isAgain).length;
  const occasions = repeats.map(({ at, isAgain }): JudgedExchange => {
    if (!isAgain) return { at, outcome: undefined };
    const why = 'It asked once more for what was permitted, which a restart or a lost answer would explain';
    return {
      at,
      outcome: again < 2 ? { why } : { message: 'It preauthorized again what was permitted already' },
    };
  });
  return outcomeOfEach(occasions);
}

import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type OccasionOutcome, type Rule, type RuleOutcome } from '../rule.ts';
import { isTelling, judgeHeader, passedMs } from './requests.ts';

const common = {
  phase: 'client administration',
  feature: 'client administration',
  source: 'Page “Create a client” of the Vantage documentation',
} as const;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const clientAdministrationRules: readonly Rule[] = [
  {
    ...common,
    id: 'VA-01',
    sentence: 'Get an access token first and send it with every call.',
    level: 'mandatory',
    drive: 'Create a client and a secret for it.',
    judge: (device) =>
      judgeEach(device.of('createClient', 'createClientSecret').filter(isTelling), itself, (one) =>
        judgeHeader(device, one, 'Authorization'),
      ),
  },
  {
    ...common,
    id: 'VA-02',
    sentence: 'Set allowedScopes to openid, permissions and publicapi.all, and to nothing else.',
    level: 'mandatory',
    drive: 'Create a client.',
    judge: (device) =>
      judgeEach(readable(device.of('createClient')), itself, ({ request }) => {
        const problem = request.problems.find(({ pointer }) => pointer.startsWith('/allowedScopes'));
        if (problem === undefined) return undefined;
        const { message, received } = problem;
        return { message, expected: 'openid, permissions, publicapi.all', received };
      }),
  },
  {
    ...common,
    id: 'VA-03',
    sentence: 'Set allowRopc for trusted confidential clients only that use password credentials.',
    level: 'recommended',
    show: 'No request shows whether a client can be trusted: show which clients have allowRopc, and why.',
  },
  {
    ...common,
    id: 'VA-04',
    sentence: 'Let a secret expire after one day at the earliest and three years at the latest.',
    level: 'mandatory',
    drive: 'Create a secret.',
    judge: (device) => judgeEach(readable(device.of('createClientSecret')), itself, judgeExpiration),
  },
  {
    ...common,
    id: 'VA-05',
    sentence: 'Keep the value of a secret from the answer that creates it: it is not shown again.',
    level: 'mandatory',
    drive: 'Create a secret, use it, and restart what uses it.',
    judge: keepsSecret,
  },
  {
    ...common,
    id: 'VA-06',
    sentence: 'Create the next secret before the present one expires.',
    level: 'recommended',
    drive: 'Replace a secret by a new one.',
    judge: rotatesInTime,
  },
];

const itself = (exchange: Exchange): Exchange => exchange;

function readable(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter((one) => {
    const { bodyMissing, headers } = one.request;
    return isTelling(one) && bodyMissing === undefined && headers !== undefined;
  });
}

/** Bounds by the recorder's clock, with an hour for clocks and a day for leap years. */
function judgeExpiration({ request, sentMs }: Exchange): OccasionOutcome {
  const text = request.fields.get('expiration');
  const restMs = Date.parse(text ?? '') - sentMs;
  // Without one, or by an unknown clock, the default of half a year holds.
  if (text === undefined || Number.isNaN(restMs)) return undefined;
  if (restMs >= dayMs - hourMs && restMs <= 3 * 366 * dayMs + hourMs) return undefined;
  return {
    message: 'A secret was created that expires too early or too late',
    expected: 'one day to three years from now',
    received: `${Math.round(restMs / dayMs)} days`,
  };
}

/** The secrets of each client, in the order of time. */
function secretsByClient(device: DeviceHistory): readonly (readonly Exchange[])[] {
  const found = new Map<string | undefined, Exchange[]>();
  for (const exchange of device.of('createClientSecret')) {
    if (exchange.status >= 300 || !isTelling(exchange)) continue;
    const others = found.get(exchange.parameters.clientId);
    if (others === undefined) found.set(exchange.parameters.clientId, [exchange]);
    else others.push(exchange);
  }
  return [...found.values()];
}

/** One more secret at once may replace an answer that was lost; a third one does not. */
function keepsSecret(device: DeviceHistory): RuleOutcome {
  return judgeEach(
    secretsByClient(device),
    ([first]) => first ?? unreachable(),
    (secrets): OccasionOutcome => {
      const again = secrets.filter((one, index) => {
        const former = secrets[index - 1];
        const purpose = (secret: Exchange): string | undefined => secret.request.fields.get('description');
        return former !== undefined && passedMs(former, one) < hourMs && purpose(former) === purpose(one);
      });
      if (again.length === 0) return undefined;
      if (again.length === 1) {
        return { why: 'A second secret was created soon after the first, whose answer may have been lost' };
      }
      return {
        message: `${again.length + 1} secrets were created in a row for the same client and purpose`,
        expected: 'one secret, whose value is kept',
      };
    },
  );
}

function rotatesInTime(device: DeviceHistory): RuleOutcome {
  const pairs = secretsByClient(device).flatMap((secrets) =>
    secrets.slice(1).flatMap((latter, index) => {
      const expiresMs = Date.parse(secrets[index]?.request.fields.get('expiration') ?? '');
      return Number.isNaN(expiresMs) ? [] : [{ latter, expiresMs }];
    }),
  );
  const isLate = ({ latter, expiresMs }: { latter: Exchange; expiresMs: number }): boolean =>
    latter.sentMs > expiresMs + hourMs;
  const isCertain = pairs.filter(isLate).length > 1;
  return judgeEach(
    pairs,
    ({ latter }) => latter,
    (pair): OccasionOutcome => {
      if (!isLate(pair)) return undefined;
      if (isCertain) {
        return {
          message: 'A secret was replaced after it had expired',
          expected: 'the next secret before the present one expires',
        };
      }
      return {
        why: 'A secret was replaced after it had expired, by a clock that may have been set; a second one decides',
      };
    },
  );
}

function unreachable(): never {
  throw new Error('a client without secrets');
}

import type { SessionAnswer } from '../../exchange/answer.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter } from '../order.ts';
import { type JudgedExchange, outcomeOfEach, type RuleOutcome } from '../rule.ts';
import { type CodeSession, sessionsOf } from '../sessions-of.ts';
import { gapMs } from '../timing.ts';

/** Judges that the next step is the one that the answer to a session names. */
export function followsAction(device: DeviceHistory): RuleOutcome {
  const steps = device.of(
    'createSession',
    'getPartnerAuthenticationRequest',
    'resumeSession',
    'getProfileByCode',
    'preauthorize',
    'authorize',
  );
  const answered = device.of('createSession', 'resumeSession').flatMap((exchange) => {
    const { answer } = exchange;
    return answer.kind === 'session' ? [{ exchange, answer }] : [];
  });
  const sessions = new Map(sessionsOf(device).map((session) => [session.code, session]));
  const occasions = answered.flatMap(({ exchange, answer }): readonly JudgedExchange[] => {
    if (answer.actionName === 'authorize') return followsAuthorize(device, steps, exchange);
    const code = answer.code ?? exchange.parameters.code ?? '';
    const session = sessions.get(code);
    return session === undefined ? [] : followsSession(device, session, exchange, answer);
  });
  return outcomeOfEach(occasions);
}

/** The next step is a decision; sessions again and again, or polls, ignore the answer. */
function followsAuthorize(
  device: DeviceHistory,
  steps: readonly Exchange[],
  exchange: Exchange,
): readonly JudgedExchange[] {
  let ignored = 0;
  let former = exchange;
  for (
    let next = firstAfter(device, steps, former);
    next !== undefined;
    next = firstAfter(device, steps, next)
  ) {
    if (next.operation === 'authorize' || next.operation === 'preauthorize') {
      return ignored === 0 ? [{ at: exchange, outcome: undefined }] : [];
    }
    if (gapMs({ former, latter: next }) > 60_000) return [];
    ignored += 1;
    former = next;
    // Two answers may have been lost, each of which makes a client ask once more.
    const message = 'It went on signing in although the answer said that the viewer is signed in';
    if (ignored === 3) return [{ at: next, outcome: { message } }];
  }
  return [];
}

function followsSession(
  device: DeviceHistory,
  session: CodeSession,
  exchange: Exchange,
  { actionName }: SessionAnswer,
): readonly JudgedExchange[] {
  const call = firstAfter(device, session.browserCalls, exchange);
  const resumed = (device.codeUses.get(session.code) ?? []).find(
    (use) => use.operation === 'resumeSession' && use.index > exchange.index,
  );
  if (actionName === 'authenticate') return call === undefined ? [] : [{ at: exchange, outcome: undefined }];
  if (actionName !== 'resume' && actionName !== 'retry') return [];
  if (resumed !== undefined && (call === undefined || resumed.sentMs <= call.sentMs)) {
    return [{ at: exchange, outcome: undefined }];
  }
  const isRefused = call !== undefined && call.status >= 400 && session.superseded === undefined;
  if (!isRefused || device.missing(exchange, call) !== undefined) return [];
  const message = 'It opened the login page although the session still lacked parameters';
  return [{ at: call, outcome: { message } }];
}

/** Judges that a session was created with all parameters that the client knew. */
export function sendsAllParameters(device: DeviceHistory): RuleOutcome {
  const occasions = sessionsOf(device).flatMap(({ creation, answers }): readonly JudgedExchange[] => {
    if (creation?.operation !== 'createSession' || creation.request.bodyMissing !== undefined) return [];
    const { answer } = creation;
    if (answer.kind !== 'session') return [];
    if (answer.missingParameters.length === 0) return [{ at: creation, outcome: undefined }];
    const [, own] = answers;
    if (own?.operation !== 'resumeSession') return [];
    const late = ['domainName', 'redirectUrl'].filter(
      (name) => own.request.fields.has(name) && !creation.request.fields.has(name),
    );
    const message = `It sent ${late.join(' and ')} only when it resumed the session`;
    return late.length === 0 ? [] : [{ at: own, outcome: { message } }];
  });
  return outcomeOfEach(occasions);
}

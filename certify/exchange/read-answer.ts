import { isRecord } from '../../core/json.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type {
  AnswerFacts,
  DecisionFacts,
  ErrorFacts,
  LogoutFacts,
  ProfileFacts,
  SessionAnswer,
} from './answer.ts';
import type { CapturedMessage } from './captured.ts';

type BodyMembers = Readonly<Record<string, unknown>>;
type Fingerprint = (secret: string) => string;

/** An answer as it was recorded. */
export interface CapturedAnswer {
  /** Undefined for a request to none of the documented operations. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly message: CapturedMessage;
}

/** Returns what an answer said; secrets become fingerprints. */
export function readAnswer(
  { operation, status, message }: CapturedAnswer,
  fingerprint: Fingerprint,
): AnswerFacts {
  if (status === 0) return { kind: 'none' };
  const location = status >= 300 && status < 400 ? message.headers?.get('location') : undefined;
  if (location !== undefined) return { kind: 'redirect', location: location.split(/[?#]/)[0] ?? '' };
  if (operation === undefined) return { kind: 'other' };
  const read = status < 300 ? readers[operation] : status >= 400 ? errorAnswer : undefined;
  if (read === undefined) return { kind: 'other' };
  if (message.bodyMissing !== undefined) return { kind: 'unread', why: message.bodyMissing };
  const body = parsed(message.body);
  if (!isRecord(body))
    return status >= 400 ? { kind: 'other' } : { kind: 'unread', why: 'its body is no JSON object' };
  return read(body, fingerprint);
}

type ReadBody = (body: BodyMembers, fingerprint: Fingerprint) => AnswerFacts;

/** Answers that succeeded and that rules read; the others are `other`. */
const readers: Readonly<Partial<Record<OperationId, ReadBody>>> = {
  registerClient: ({ client_id: id, scopes }) => ({
    kind: 'registration',
    clientId: textOf(id) ?? '',
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
  }),
  issueToken: ({ access_token: token, expires_in: seconds }, fingerprint) => ({
    kind: 'token',
    token: fingerprint(textOf(token) ?? ''),
    lifetimeMs: (timeOf(seconds) ?? Number.POSITIVE_INFINITY) * 1000,
  }),
  createSession: sessionAnswer,
  resumeSession: sessionAnswer,
  getSession: sessionAnswer,
  getPartnerAuthenticationRequest: sessionAnswer,
  getProfiles: profilesAnswer,
  getProfileByMvpd: profilesAnswer,
  getProfileByCode: profilesAnswer,
  createPartnerProfile: profilesAnswer,
  preauthorize: decisionsAnswer,
  authorize: decisionsAnswer,
  logout: ({ logouts }) => ({
    kind: 'logout',
    logouts: Object.entries(isRecord(logouts) ? logouts : {}).map(([mvpd, value]) =>
      logoutFacts(mvpd, value),
    ),
  }),
  getConfiguration: ({ requestor }) => ({ kind: 'configuration', mvpds: mvpdsOf(requestor) }),
};

function sessionAnswer(body: BodyMembers): AnswerFacts {
  const { code, actionName, actionType, url, notBefore, notAfter, missingParameters, mvpd } = body;
  const from = timeOf(notBefore);
  const until = timeOf(notAfter);
  const answer: SessionAnswer = {
    kind: 'session',
    code: textOf(code),
    actionName: textOf(actionName),
    actionType: textOf(actionType),
    url: textOf(url)?.split('?')[0],
    lifetimeMs: from === undefined || until === undefined ? undefined : until - from,
    missingParameters: Array.isArray(missingParameters)
      ? missingParameters.filter((name) => typeof name === 'string')
      : [],
    mvpd: textOf(mvpd),
  };
  return answer;
}

function profilesAnswer({ profiles }: BodyMembers): AnswerFacts {
  if (!isRecord(profiles)) return { kind: 'unread', why: 'it has no profiles' };
  const facts = Object.entries(profiles).map(([mvpd, value]): ProfileFacts => {
    const { type, notBefore, notAfter } = isRecord(value) ? value : {};
    return { mvpd, type: textOf(type) ?? '', notBeforeMs: timeOf(notBefore), notAfterMs: timeOf(notAfter) };
  });
  return { kind: 'profiles', profiles: facts };
}

function decisionsAnswer({ decisions }: BodyMembers): AnswerFacts {
  if (!Array.isArray(decisions)) return { kind: 'unread', why: 'it has no decisions' };
  return { kind: 'decisions', decisions: decisions.map(decisionFacts) };
}

function decisionFacts(decision: unknown): DecisionFacts {
  const { resource, authorized, mvpd, token, error } = isRecord(decision) ? decision : {};
  const { notBefore, notAfter } = isRecord(token) ? token : {};
  const from = timeOf(notBefore);
  const until = timeOf(notAfter);
  return {
    resource: textOf(resource) ?? '',
    authorized: authorized === true,
    mvpd: textOf(mvpd),
    mediaTokenLifetimeMs: from === undefined || until === undefined ? undefined : until - from,
    error: isRecord(error) ? errorFacts(error) : undefined,
  };
}

function logoutFacts(mvpd: string, logout: unknown): LogoutFacts {
  const { actionName, actionType, url } = isRecord(logout) ? logout : {};
  return {
    mvpd,
    actionName: textOf(actionName) ?? '',
    actionType: textOf(actionType),
    url: textOf(url)?.split('?')[0],
  };
}

/** Enhanced errors (`code`, `action`), alone or in a list, and those of OAuth (`error`). */
function errorAnswer(body: BodyMembers): AnswerFacts {
  const [listed] = Array.isArray(body.errors) ? body.errors : [];
  return { kind: 'error', ...errorFacts(isRecord(listed) ? listed : body) };
}

function errorFacts({ code, action, error }: BodyMembers): ErrorFacts {
  return { code: textOf(code) ?? textOf(error) ?? '', action: textOf(action) };
}

function mvpdsOf(requestor: unknown): readonly string[] {
  const { mvpds } = isRecord(requestor) ? requestor : {};
  return (Array.isArray(mvpds) ? mvpds : []).flatMap((mvpd) => {
    const id = isRecord(mvpd) ? textOf(mvpd.id) : undefined;
    return id === undefined ? [] : [id];
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Providers write times as numbers, and in sessions as texts of digits. */
function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Number(value) : value;
  return typeof time === 'number' && Number.isFinite(time) ? time : undefined;
}

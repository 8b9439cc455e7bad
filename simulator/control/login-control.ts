import { knownName } from '../../core/basics.ts';
import { json, Refusal } from '../http/answer.ts';
import type { Provider } from '../provider.ts';
import {
  type FinishedLogin,
  finishLogin,
  type LoginChoice,
  type LoginOutcome,
  loginOutcomes,
} from '../state/login.ts';
import { badRequest, type ControlFields, mvpdField, text } from './read-fields.ts';

/** Finishes one login as the viewer does on the second screen: `{code, mvpd?, viewer?, outcome?}`. */
export function login(provider: Provider, body: ControlFields) {
  const code = text(body, 'code');
  if (code === undefined) throw badRequest('code is missing');
  const finished = finish(provider, body, code);
  if (finished === undefined)
    throw new Refusal(
      json(404, {
        error: `No live session has the code ${code}. It may have expired or been replaced; create another one.`,
      }),
    );
  return {
    code,
    outcome: outcomeOf(body),
    mvpd: finished.mvpd.id,
    redirectUrl: finished.redirectUrl,
    authenticated: finished.profile !== undefined,
  };
}

/**
 * Finishes many logins at the same moment: `{codes, mvpd?, viewer?, outcome?}` → `{at, finished, unknown}`,
 * which are the virtual time in milliseconds, the number of sessions, and the codes without a live
 * session.
 */
export function logins(provider: Provider, body: ControlFields) {
  const { codes } = body;
  if (!Array.isArray(codes) || !codes.every((code) => typeof code === 'string'))
    throw badRequest('codes must be an array of strings');
  const at = provider.clock.now();
  const unknown = codes.filter((code) => finish(provider, body, code) === undefined);
  return { at, finished: codes.length - unknown.length, unknown };
}

function finish(provider: Provider, body: ControlFields, code: string): FinishedLogin | undefined {
  const session = provider.sessions.find(code, provider.clock.now());
  if (session === undefined) return undefined;
  const finished = finishLogin(provider, session, outcomeOf(body), choiceOf(provider, body));
  if (finished === undefined)
    throw badRequest(
      'viewers cannot log in at this MVPD; name an MVPD of the kind regular that is integrated',
    );
  return finished;
}

function choiceOf({ catalogue }: Provider, body: ControlFields): LoginChoice {
  const mvpdId = mvpdField(catalogue, body)?.id;
  const userId = text(body, 'viewer');
  if (userId !== undefined) knownName('viewer', userId, catalogue.viewers);
  return { ...(mvpdId === undefined ? {} : { mvpdId }), ...(userId === undefined ? {} : { userId }) };
}

function outcomeOf(body: ControlFields): LoginOutcome {
  return knownName('outcome', text(body, 'outcome') ?? 'login', loginOutcomes);
}

import { knownName } from '../../core/index.ts';
import { json, Refusal } from '../http/answer.ts';
import type { Provider } from '../provider.ts';
import { finishLogin, loginOutcomes } from '../state/login.ts';
import { type Fields, mvpd, text, wrong } from './read-fields.ts';

/** `{code, mvpd?, outcome?}`: what the viewer does on the second screen. */
export function login(provider: Provider, body: Fields) {
  const code = text(body, 'code');
  if (code === undefined) throw wrong('code must be given');
  const outcome = knownName('outcome', text(body, 'outcome') ?? 'login', loginOutcomes);
  const session = provider.sessions.find(code, provider.clock.now());
  if (session === undefined)
    throw new Refusal(json(404, { error: 'There is no live session with this code.' }));
  const finished = finishLogin(provider, session, outcome, mvpd(body)?.id);
  if (finished === undefined) throw wrong('nobody can log in at this MVPD');
  return {
    code,
    outcome,
    mvpd: finished.mvpd.id,
    redirectUrl: finished.redirectUrl,
    authenticated: finished.profile !== undefined,
  };
}

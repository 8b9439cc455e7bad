import type { DecisionError } from '../provider-control.ts';
import type { StepTurn } from '../step.ts';

/** Polls without a profile before the viewer acts: with one, nobody sees at which pace the app polls. */
const pollsBefore = 2;

/** Lets the viewer of the newest code sign in, once the app has polled it. */
export async function signInByCode({ control, seen, once }: StepTurn): Promise<void> {
  const { session, idlePolls } = seen;
  if (session === undefined || idlePolls < pollsBefore) return;
  await once(`sign in by ${session.code}`, () => control.login(session.code));
}

/**
 * Lets the viewer refuse to sign in and the code expire, and signs in by the next code, at another
 * TV provider as well.
 */
export async function expireFirstCode(turn: StepTurn): Promise<void> {
  const { control, seen, once, otherMvpds } = turn;
  const { session, idlePolls } = seen;
  const { sessionsCreated } = seen;
  if (session === undefined || sessionsCreated === 0) return;
  const isFirst = sessionsCreated === 1;
  if (isFirst && idlePolls >= 1) await once(`deny ${session.code}`, () => control.deny(session.code));
  if (idlePolls < pollsBefore) return;
  if (isFirst) await once(`expire ${session.code}`, () => control.expire({ code: session.code }));
  else {
    await once(`sign in by ${session.code}`, async () => {
      // The last one is what the session is then about.
      const { code, mvpd } = session;
      for (const one of otherMvpds) if (one !== mvpd) await control.login(code, one);
      await control.login(code, mvpd);
    });
  }
}

/** Ends the access tokens of the app, so that its next call is a 401. */
export async function endTokens({ control, seen }: StepTurn): Promise<void> {
  const { clientId } = seen;
  if (clientId !== undefined) await control.expire({ clientId });
}

/** Ends the viewer's sign-ins. */
export async function endSignIns({ control, seen }: StepTurn): Promise<void> {
  const { deviceIdentifier } = seen;
  if (deviceIdentifier !== undefined) await control.expire({ deviceIdentifier });
}

/** Forgets the faults of a step that nobody met. */
export async function clearFaults({ control }: StepTurn): Promise<void> {
  await control.clearFaults();
}

/** Errors of decisions, as the published table of error codes has them. */
export const decisionErrors = {
  denied: {
    code: 'authorization_denied_by_mvpd',
    action: 'none',
    message:
      'The MVPD has returned a "Deny" decision when requesting authorization for the specified resource',
  },
  retried: {
    code: 'network_received_error',
    action: 'retry',
    message:
      'There was a read error while retrieving the response from the associated partner service. Retrying the request might solve the issue.',
  },
} as const satisfies Readonly<Record<string, DecisionError>>;

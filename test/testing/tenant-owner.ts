import { createHash } from 'node:crypto';
import { isRecord, listOf, recordOf } from '../../core/index.ts';
import type { HookDevice, ProviderHooks, RevokeRequest } from '../../targets/config.ts';

/**
 * What the owner of a tenant does on a dashboard, done through the control API of a simulator that
 * a test otherwise hides.
 */
export function tenantOwner(
  simulatorUrl: string,
): Required<Pick<ProviderHooks, 'deny' | 'revoke' | 'degrade' | 'expire'>> {
  return {
    deny: async ({ because }) => new Map<string, string>(Object.entries(resources)).get(because) ?? '',
    revoke: (request) => revoke(simulatorUrl, request),
    // Its MVPDs are degraded at all times.
    degrade: async ({ atEnd }) => atEnd(async () => undefined),
    expire: async ({ what, device, seconds }) => {
      // A browser opens the page of a code from another address than the device's.
      if (what === 'authentication session')
        await changeState(simulatorUrl, (state) => endSessions(state, device));
      const { forwardedFor } = device;
      await control(simulatorUrl, 'device-clock', { forwardedFor, advanceSeconds: seconds + 1 });
    },
  };
}

/** The resources of the simulator by what is the matter with them. */
export const resources = {
  permitted: 'channel-one',
  denied: 'premium-sports',
  'parental controls': 'late-night',
  'line dropped': 'dropped-line',
  'line dead': 'dead-line',
  'line slow': 'slow-line',
  'session ended': 'ended-session',
  'away from home': 'away-from-home',
  'viewer unknown': 'unknown-viewer',
  'decision broken': 'broken-decision',
} as const;

/** Sends something to the control API and returns its answer. */
export async function control(
  simulatorUrl: string,
  name: string,
  body?: object,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${simulatorUrl}/_simulator/${name}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${name} returned ${answer.status}: ${text}`);
  return text === '' ? {} : recordOf(JSON.parse(text));
}

async function revoke(simulatorUrl: string, request: RevokeRequest): Promise<void> {
  if (!('use' in request)) {
    const { what, mvpd, device } = request;
    return changeState(simulatorUrl, (state) =>
      what === 'sign-in'
        ? endProfiles(state, device)
        : endTrial(state, `${mvpd} device ${device.deviceIdentifier}`),
    );
  }
  const { softwareStatement } = await control(simulatorUrl, 'states', {
    state: 'an approved application',
    action: 'setup',
  });
  const [, claims = ''] = String(softwareStatement).split('.');
  const { software_id: id } = recordOf(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  await request.use(String(softwareStatement));
  await changeState(simulatorUrl, (state) => {
    for (const application of listOf(state.applications).filter(isRecord)) {
      if (application.id !== id) continue;
      Object.assign(application, request.what === 'grant' ? { mayUseCredentials: false } : { revoked: true });
    }
  });
}

type State = Readonly<Record<string, unknown>>;

function endProfiles(state: State, { clientId, deviceIdentifier }: HookDevice): void {
  const client = listOf(state.clients)
    .filter(isRecord)
    .find(({ id }) => id === clientId);
  const device = listOf(client?.devices)
    .filter(isRecord)
    .find(({ identifier }) => identifier === deviceIdentifier);
  const profiles = listOf(state.profiles);
  for (const place of listOf(device?.profiles))
    Object.assign(recordOf(profiles[Number(place)]), { invalidated: true });
}

function endSessions(state: State, { deviceIdentifier }: HookDevice): void {
  const sessions = listOf(state.sessions).filter(isRecord);
  for (const session of sessions) {
    if (session.device === deviceIdentifier) session.notAfterMs = Number(session.notBeforeMs) + 1;
  }
}

function endTrial(state: State, key: string): void {
  const trial = listOf(state.trials)
    .filter(isRecord)
    .find(({ keys }) => listOf(keys).includes(key));
  Object.assign(recordOf(trial), { invalidated: true });
}

/** Changes what the simulator knows, by way of a snapshot. */
async function changeState(simulatorUrl: string, change: (state: State) => void): Promise<void> {
  const { format, state } = await control(simulatorUrl, 'snapshot');
  change(recordOf(state));
  const sha256 = createHash('sha256').update(JSON.stringify(state)).digest('hex');
  await control(simulatorUrl, 'snapshot', { format, state, sha256 });
}

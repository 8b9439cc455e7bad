import type { Provider } from '../provider.ts';
import { defaultMvpd } from '../state/catalogue.ts';
import { arrangeClient, arrangeSession } from './arrangement.ts';
import { type Fields, flag, mvpd, number, wrong } from './read-fields.ts';

const maximumDevices = 200_000;

/** `{devices, mvpd?, sessions?}`: many devices at once, each with credentials, a token and (by default) a live code. */
export function arrangeFleet(provider: Provider, body: Fields) {
  const devices = number(body, 'devices') ?? 0;
  if (!Number.isInteger(devices) || devices < 1 || devices > maximumDevices) {
    throw wrong(`devices must be a whole number from 1 to ${maximumDevices}`);
  }
  const mvpdId = mvpd(body)?.id ?? defaultMvpd;
  const sessions = flag(body, 'sessions') ?? true;
  return { devices: Array.from({ length: devices }, () => arrangeFleetDevice(provider, mvpdId, sessions)) };
}

function arrangeFleetDevice(provider: Provider, mvpdId: string, sessions: boolean) {
  const arranged = arrangeClient(provider);
  const session = sessions ? arrangeSession(provider, arranged, mvpdId) : undefined;
  const live = session === undefined ? {} : { code: session.code, notAfterMs: session.notAfterMs };
  return { ...arranged.values, mvpd: mvpdId, ...live };
}

import type { KnownCatalogue } from './catalogue/known.ts';
import { VirtualClock } from './clock.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';
import type { Settings } from './options.ts';
import { createRequestLimiter, type RequestLimiter } from './rate-limit/request-limiter.ts';
import { Addresses } from './state/addresses.ts';
import { Applications, type StatementKey } from './state/applications.ts';
import { Clients, Tokens } from './state/clients.ts';
import { Devices } from './state/devices.ts';
import type { Client } from './state/model.ts';
import { Regcodes } from './state/regcodes.ts';
import { Sessions } from './state/sessions.ts';
import { SingleSignOn } from './state/single-sign-on.ts';
import { Trials } from './state/trials.ts';
import { Vantage } from './state/vantage.ts';

/** Everything that the simulated provider knows. A reset creates a new one. */
export interface Provider {
  readonly settings: Settings;
  readonly catalogue: KnownCatalogue;
  readonly clock: VirtualClock;
  readonly applications: Applications;
  readonly clients: Clients;
  readonly tokens: Tokens;
  readonly devices: Devices;
  readonly sessions: Sessions;
  readonly trials: Trials;
  readonly singleSignOn: SingleSignOn;
  readonly regcodes: Regcodes;
  readonly vantage: Vantage;
  readonly addresses: Addresses;
  readonly limiter: RequestLimiter | undefined;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly saveRegistration: RegistrationSaver | undefined;
}

/** Saves a client's credentials; resolves when they are on the disk. */
export type RegistrationSaver = (client: Client) => Promise<void>;

export function createProvider(
  settings: Settings,
  key: StatementKey,
  saveRegistration?: RegistrationSaver,
): Provider {
  const { catalogue } = settings;
  const devices = new Devices();
  const vantage = new Vantage(catalogue.tenants.map(({ id }) => id));
  vantage.allow(
    {
      tenantIds: catalogue.tenants.filter(({ administered }) => administered !== false).map(({ id }) => id),
      administrator: true,
      notAfterMs: Number.POSITIVE_INFINITY,
    },
    settings.now(),
    settings.vantageToken,
  );
  return {
    settings,
    catalogue,
    clock: new VirtualClock(settings.now),
    applications: new Applications(key, catalogue.applications, catalogue.trust),
    clients: new Clients(),
    tokens: new Tokens(),
    devices,
    sessions: new Sessions(settings.sessionLifetimeSeconds, (device) => devices.forgetIdle(device)),
    trials: new Trials(),
    singleSignOn: new SingleSignOn(),
    regcodes: new Regcodes(),
    vantage,
    addresses: new Addresses(),
    limiter: createRequestLimiter(settings.rateLimit),
    faults: new Faults(),
    journal: new Journal(settings.journalEntries),
    saveRegistration,
  };
}

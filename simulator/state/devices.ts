import type { Client, Device } from './model.ts';

/** Devices are stored on their client, which saves a key for each device of a large fleet. */
export class Devices {
  #size = 0;

  /** Finds a device of a client as one service provider sees it. */
  find(client: Client, serviceProvider: string, identifier: string): Device | undefined {
    const { device, otherDevices } = client;
    if (device?.identifier === identifier && device.serviceProvider === serviceProvider) return device;
    return otherDevices?.get(keyOf(serviceProvider, identifier));
  }

  findOrCreate(client: Client, serviceProvider: string, identifier: string): Device {
    const known = this.find(client, serviceProvider, identifier);
    if (known !== undefined) return known;
    const device: Device = {
      client,
      serviceProvider,
      identifier,
      session: undefined,
      partnerRequest: undefined,
      profiles: undefined,
    };
    this.#size += 1;
    if (client.device === undefined) {
      client.device = device;
    } else {
      client.otherDevices ??= new Map();
      client.otherDevices.set(keyOf(serviceProvider, identifier), device);
    }
    return device;
  }

  /**
   * Removes a device that has no session, profile or partner request: `findOrCreate` makes an equal
   * one.
   */
  forgetIdle(device: Device): void {
    const { client, serviceProvider, identifier, session, profiles, partnerRequest } = device;
    if (session !== undefined || profiles !== undefined || partnerRequest !== undefined) return;
    if (client.device === device) client.device = undefined;
    else if (!client.otherDevices?.delete(keyOf(serviceProvider, identifier))) return;
    this.#size -= 1;
  }

  get size(): number {
    return this.#size;
  }
}

/** Returns the devices that use a client's credentials; for an installed application: one. */
export function devicesOf({ device, otherDevices }: Client): Device[] {
  return [...(device === undefined ? [] : [device]), ...(otherDevices?.values() ?? [])];
}

function keyOf(serviceProvider: string, identifier: string): string {
  return `${serviceProvider} ${identifier}`;
}

import type { Client, Device } from './model.ts';

/** Devices are stored on their client, which saves a key for each device of a large fleet. */
export class Devices {
  #size = 0;

  find(client: Client, identifier: string): Device | undefined {
    return client.device?.identifier === identifier ? client.device : client.otherDevices?.get(identifier);
  }

  findOrCreate(client: Client, identifier: string): Device {
    const known = this.find(client, identifier);
    if (known !== undefined) return known;
    const device: Device = {
      client,
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
      client.otherDevices.set(identifier, device);
    }
    return device;
  }

  /**
   * Removes a device that has no session, profile or partner request: `findOrCreate` makes an equal
   * one.
   */
  forgetIdle(device: Device): void {
    const { client, identifier, session, profiles, partnerRequest } = device;
    if (session !== undefined || profiles !== undefined || partnerRequest !== undefined) return;
    if (client.device === device) client.device = undefined;
    else if (!client.otherDevices?.delete(identifier)) return;
    this.#size -= 1;
  }

  get size(): number {
    return this.#size;
  }
}

/** @import { DeviceOverview } from '../../watch/messages.ts' */
/** @import { ExchangeList } from './exchange-list.js' */
/** @import { Store } from './store.js' */
import { button, byId, element, setText } from './dom.js';
import { keyedRows } from './table.js';
import { plural, untilText } from './texts.js';

/** Shows the devices with what each may still send. */
export class DeviceList {
  /** @type {Store} */
  #store;
  /** @type {(items: readonly DeviceOverview[]) => void} */
  #rows;

  /**
   * @param {Store} store
   * @param {ExchangeList} list
   */
  constructor(store, list) {
    this.#store = store;
    this.#rows = keyedRows(byId('device-rows', HTMLElement), keyOf, (device) => {
      const key = keyOf(device);
      const name = store.nameOf(key);
      const [address, limit, count] = [element('td', { class: 'name' }), element('td'), element('span')];
      const only = button('Show', `Show the exchanges of ${name}`, () => list.showDevice(key));
      const { identifier } = device;
      const title =
        identifier === undefined
          ? [name]
          : [name, element('br'), element('span', { class: 'note id' }, [identifier])];
      return {
        element: element('tr', {}, [
          element('th', { scope: 'row' }, title),
          address,
          limit,
          element('td', {}, [count, ' ', only]),
        ]),
        update: (now) => {
          setText(address, now.address ?? 'unknown');
          setText(limit, this.#limitText(now));
          limit.classList.toggle('broken', now.limit?.left === 0);
          setText(count, String(this.#counts.get(key) ?? 0));
        },
      };
    });
  }

  /** Exchanges of each device. @type {Map<string, number>} */
  #counts = new Map();

  render() {
    const { overview, exchanges, devices } = this.#store;
    if (overview === undefined) return;
    this.#counts.clear();
    for (const exchange of exchanges) {
      const device = this.#store.deviceOf(exchange);
      this.#counts.set(device, (this.#counts.get(device) ?? 0) + 1);
    }
    // By their numbers, so that no row moves away from under the pointer.
    const places = new Map(devices.map((device, index) => [device, index]));
    const placeOf = (/** @type {DeviceOverview} */ device) =>
      places.get(keyOf(device)) ?? Number.POSITIVE_INFINITY;
    this.#rows(overview.devices.toSorted((one, other) => Math.sign(placeOf(one) - placeOf(other)) || 0));
    const { known } = overview;
    const counts = [
      plural(known.devices, 'device'),
      plural(known.clients, 'client'),
      plural(known.sessions, 'session'),
    ];
    setText(byId('known', HTMLElement), `The simulator knows ${counts.join(', ')}; the newest are listed.`);
  }

  /** @param {DeviceOverview} device */
  #limitText({ limit, aheadMs }) {
    const nowMs = this.#store.overview?.clock.now ?? 0;
    const ahead = aheadMs === 0 ? '' : ` (${Math.round(aheadMs / 1000)} s ahead of the clock)`;
    if (limit === undefined) return `not limited${ahead}`;
    const { left, throttledUntilMs, place } = limit;
    const where = place === undefined ? '' : ` (${place})`;
    if (throttledUntilMs === undefined) return `${left} left${where}${ahead}`;
    return `throttled until ${new Date(throttledUntilMs).toISOString().slice(11, 19)}, ${untilText(throttledUntilMs, nowMs)}${where}${ahead}`;
  }
}

/** @param {DeviceOverview} device */
function keyOf({ identifier, address = '' }) {
  return identifier ?? address;
}

/** @import { FaultRule } from '../../faults/fault.ts' */
/** @import { Store } from './store.js' */
import { byId, element, setOptions, setText } from './dom.js';
import { act } from './notices.js';
import { keyedRows } from './table.js';

/** Faults that a client meets in use; the API has more. @type {Readonly<Record<string, object>>} */
const common = {
  'throttled (429)': { kind: 'throttle' },
  'internal error (500)': { kind: 'failure' },
  'unavailable (503)': { kind: 'status', status: 503 },
  'connection dropped': { kind: 'drop-connection' },
  'delay of 5 s': { kind: 'delay', ms: 5000 },
  'body over 5 s': { kind: 'slow-body', ms: 5000 },
  'body cut off': { kind: 'truncate' },
  'body is not JSON': { kind: 'garbage' },
};

const kind = byId('fault-kind', HTMLSelectElement);
const operation = byId('fault-operation', HTMLSelectElement);
const device = byId('fault-device', HTMLSelectElement);
const times = byId('fault-times', HTMLInputElement);
const clear = byId('clear-faults', HTMLButtonElement);

/** Shows the active faults, adds common ones and clears them. */
export class FaultList {
  /** @type {Store} */
  #store;
  #rows = keyedRows(
    byId('fault-list', HTMLElement),
    ([index]) => String(index),
    (/** @type {readonly [number, string]} */ _fault) => {
      const item = element('li');
      return { element: item, update: ([, text]) => setText(item, text) };
    },
  );

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
    setOptions(
      kind,
      Object.keys(common).map((name) => [name, name]),
    );
    clear.addEventListener('click', () => {
      byId('faults-title', HTMLElement).focus();
      void act('DELETE', 'faults', undefined, 'There is no fault any more.');
    });
    byId('fault-form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
  }

  render() {
    const { overview, devices } = this.#store;
    if (overview === undefined) return;
    const known = devices.map((one) => /** @type {const} */ ([one, this.#store.nameOf(one)]));
    setOptions(device, [['', 'all'], ...known]);
    this.#rows(overview.faults.map((rule, index) => [index, this.#text(rule)]));
    byId('faults-none', HTMLElement).hidden = overview.faults.length > 0;
    clear.hidden = overview.faults.length === 0;
  }

  #add() {
    const match = {
      ...(operation.value === '' ? {} : { operation: operation.value }),
      ...(device.value === '' ? {} : { deviceIdentifier: device.value }),
    };
    const count = times.value === '' ? {} : { times: times.valueAsNumber };
    void act(
      'POST',
      'faults',
      { match, fault: common[kind.value], ...count },
      `The fault “${kind.value}” is set.`,
    );
  }

  /** @param {FaultRule} rule */
  #text({ match, fault, times: left, rate }) {
    const { kind: name, ...details } = fault;
    const values = Object.entries(details).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    const where = [match.operation ?? 'all operations'];
    if (match.deviceIdentifier !== undefined) where.push(this.#store.nameOf(match.deviceIdentifier));
    if (match.forwardedFor !== undefined) where.push(match.forwardedFor);
    const often =
      left === undefined ? 'until it is cleared' : left === 1 ? 'once more' : `${left} more times`;
    const share = rate === undefined ? '' : `, in ${rate * 100} % of them`;
    return `${[name, ...values].join(', ')}: ${where.join(', ')}; ${often}${share}`;
  }
}

/** @import { ExchangeSummary } from '../../watch/messages.ts' */
/** @import { Store } from './store.js' */
/** @import { Row } from './table.js' */
import { byId, element, setOptions, setText } from './dom.js';
import { exchangeDetails } from './exchange-details.js';
import { keyedRows } from './table.js';
import { plural, timeText } from './texts.js';

/** Rows in the page, however many exchanges there are. */
const mostRows = 100;

const table = byId('exchange-table', HTMLTableElement);
const deviceFilter = byId('filter-device', HTMLSelectElement);
const textFilter = byId('filter-text', HTMLInputElement);
const brokenFilter = byId('filter-broken', HTMLInputElement);
const newest = byId('newest', HTMLButtonElement);
const newer = byId('newer', HTMLButtonElement);
const older = byId('older', HTMLButtonElement);

/**
 * Shows the exchanges, the newest first. While somebody reads in the list it stands still.
 */
export class ExchangeList {
  /** @type {Store} */
  #store;
  /** @type {() => void} */
  #redraw;
  /** The exchange in the first row; undefined: the newest. @type {number | undefined} */
  #anchor = undefined;
  /** Exchanges whose details are open. @type {Set<number>} */
  #open = new Set();
  /** @type {readonly ExchangeSummary[]} */
  #shown = [];
  #journalId = '';
  /** @type {(items: readonly ExchangeSummary[]) => void} */
  #rows;

  /**
   * @param {Store} store
   * @param {() => void} redraw
   */
  constructor(store, redraw) {
    this.#store = store;
    this.#redraw = redraw;
    this.#rows = keyedRows(
      table,
      ({ sequence }) => `${store.journalId} ${sequence}`,
      (exchange) => this.#row(exchange),
    );
    for (const filter of [deviceFilter, textFilter, brokenFilter]) {
      filter.addEventListener('input', () => this.#goTo(undefined));
    }
    byId('filters', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
    newest.addEventListener('click', () => {
      this.#open.clear();
      // The button goes, and the focus with it.
      byId('exchanges-title', HTMLElement).focus();
      this.#goTo(undefined);
    });
    newer.addEventListener('click', () => this.#turn(1));
    older.addEventListener('click', () => this.#turn(-1));
  }

  /**
   * Shows one exchange with its details. Returns false if the page does not hold it.
   * @param {number} sequence
   */
  show(sequence) {
    const index = this.#store.exchanges.findIndex((exchange) => exchange.sequence === sequence);
    if (index < 0) return false;
    this.#clearFilters();
    this.#open.add(sequence);
    this.#goTo(this.#store.exchanges[Math.min(index + 5, this.#store.exchanges.length - 1)]?.sequence);
    this.render();
    const toggle = table.querySelector(`[data-sequence="${sequence}"]`);
    toggle?.scrollIntoView({ block: 'center' });
    if (toggle instanceof HTMLElement) toggle.focus({ preventScroll: true });
    return true;
  }

  /**
   * Shows the exchanges of one device only.
   * @param {string} device
   */
  showDevice(device) {
    this.#clearFilters();
    deviceFilter.value = device;
    this.#goTo(undefined);
    byId('exchanges-title', HTMLElement).focus();
  }

  render() {
    const { journalId, devices } = this.#store;
    if (journalId !== this.#journalId) {
      this.#journalId = journalId;
      this.#open.clear();
      this.#anchor = undefined;
    }
    this.#offerDevices(devices);
    const all = this.#filtered();
    if (this.#anchor === undefined && this.#isRead()) this.#anchor = this.#shown[0]?.sequence;
    const end = this.#endOf(all);
    this.#shown = all.slice(Math.max(0, end - mostRows), end).reverse();
    this.#rows(this.#shown);
    setText(byId('shown', HTMLElement), this.#counts(all.length, all.length - end));
    newest.hidden = end === all.length;
    newer.disabled = end === all.length;
    older.disabled = end <= mostRows;
  }

  /** @param {readonly string[]} devices */
  #offerDevices(devices) {
    const known = devices.map((device) => /** @type {const} */ ([device, this.#store.nameOf(device)]));
    const addresses = new Set(
      this.#store.overview?.devices.flatMap(({ identifier, address }) =>
        identifier === undefined && address !== undefined ? [address] : [],
      ),
    );
    setOptions(deviceFilter, [
      ['', 'all'],
      ...known,
      ...[...addresses].map((one) => /** @type {const} */ ([one, one])),
    ]);
  }

  /** Somebody has the focus in a row or reads details. */
  #isRead() {
    const focused = document.activeElement;
    return this.#open.size > 0 || (focused !== null && focused !== table && table.contains(focused));
  }

  /** @param {readonly ExchangeSummary[]} all */
  #endOf(all) {
    const anchor = this.#anchor;
    if (anchor === undefined) return all.length;
    return Math.max(
      all.findLastIndex(({ sequence }) => sequence <= anchor) + 1,
      Math.min(mostRows, all.length),
    );
  }

  /**
   * @param {number} count
   * @param {number} above
   */
  #counts(count, above) {
    const total = this.#store.exchanges.length;
    const of = count === total ? '' : ` of ${total.toLocaleString('en')}`;
    const waiting = above === 0 ? '' : `, ${above.toLocaleString('en')} newer`;
    return `${plural(count, 'exchange')}${of}${count > mostRows ? `, ${mostRows} shown` : ''}${waiting}`;
  }

  #filtered() {
    const { exchanges, findingsOf } = this.#store;
    const [device, text, broken] = [deviceFilter.value, textFilter.value.toLowerCase(), brokenFilter.checked];
    if (device === '' && text === '' && !broken) return exchanges;
    return exchanges.filter((exchange) => {
      if (broken && !findingsOf.has(exchange.sequence)) return false;
      if (device !== '' && this.#store.deviceOf(exchange) !== device) return false;
      const { operation = '', method, url, status, address } = exchange;
      return text === '' || `${operation} ${method} ${url} ${status} ${address}`.toLowerCase().includes(text);
    });
  }

  #clearFilters() {
    deviceFilter.value = '';
    textFilter.value = '';
    brokenFilter.checked = false;
  }

  /** @param {number | undefined} anchor */
  #goTo(anchor) {
    this.#anchor = anchor;
    this.#redraw();
  }

  /** @param {1 | -1} pages */
  #turn(pages) {
    const all = this.#filtered();
    const end = this.#endOf(all) + pages * mostRows;
    this.#goTo(end >= all.length ? undefined : all[Math.max(end, 1) - 1]?.sequence);
  }

  /**
   * @param {ExchangeSummary} exchange
   * @returns {Row<ExchangeSummary>}
   */
  #row(exchange) {
    const { sequence, at, operation, method, url, status } = exchange;
    const device = element('td', { class: 'name' });
    const remarks = element('td', { class: 'rule' });
    const title = operation === undefined ? `${method} ${url}` : operation;
    const toggle = element(
      'button',
      { type: 'button', class: 'link', 'aria-expanded': 'false', 'data-sequence': String(sequence) },
      [title],
    );
    const path = element('span', { class: 'note id' }, [operation === undefined ? '' : ` ${method} ${url}`]);
    const cells = [
      element('td', { class: 'id' }, [timeText(at)]),
      device,
      element('th', { scope: 'row' }, [toggle, path]),
      element('td', {}, [String(status)]),
      remarks,
    ];
    const body = element('tbody', {}, [element('tr', {}, cells)]);
    toggle.addEventListener('click', () => {
      if (!this.#open.delete(sequence)) this.#open.add(sequence);
      this.#redraw();
    });
    return {
      element: body,
      update: (now) => {
        setText(device, this.#store.nameOf(this.#store.deviceOf(now)));
        this.#remark(now, body, remarks);
        this.#fold(sequence, toggle, body);
      },
    };
  }

  /**
   * Says which rules an exchange broke, by colour and in words.
   * @param {ExchangeSummary} exchange
   * @param {HTMLElement} body
   * @param {HTMLElement} remarks
   */
  #remark({ sequence, faults, acceptedShapes = [] }, body, remarks) {
    const findings = this.#store.findingsOf.get(sequence) ?? [];
    const rules = new Set(
      findings.map(({ rule, required }) => `${rule} ${required ? 'broken' : 'not followed'}`),
    );
    const shapes = acceptedShapes.map((shape) => `shape ${shape}`);
    setText(remarks, [...rules, ...faults.map((fault) => `fault ${fault}`), ...shapes].join(', '));
    const isBroken = findings.some(({ required }) => required);
    body.classList.toggle('broken', isBroken);
    body.classList.toggle('advised', findings.length > 0 && !isBroken);
  }

  /**
   * Shows or removes the details of an exchange, as it is open or not.
   * @param {number} sequence
   * @param {HTMLElement} toggle
   * @param {HTMLElement} body
   */
  #fold(sequence, toggle, body) {
    const isOpen = this.#open.has(sequence);
    if ((toggle.getAttribute('aria-expanded') === 'true') === isOpen) return;
    toggle.setAttribute('aria-expanded', String(isOpen));
    body.querySelector('.details')?.remove();
    if (isOpen) void this.#unfold(sequence, body);
  }

  /**
   * @param {number} sequence
   * @param {HTMLElement} body
   */
  async #unfold(sequence, body) {
    const parts = await exchangeDetails(sequence, this.#store.findingsOf.get(sequence) ?? []);
    if (!this.#open.has(sequence)) return;
    body.querySelector('.details')?.remove();
    body.append(element('tr', { class: 'details' }, [element('td', { colspan: '5' }, parts)]));
  }
}

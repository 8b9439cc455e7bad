/** @import { JudgeFinding } from '../../watch/judge.ts' */
/** @import { ExchangeSummary, FindingsMessage, Overview, StreamMessage } from '../../watch/messages.ts' */

/** Exchanges that the page holds; older ones go. */
const mostHeld = 10_000;

/** What the page knows. */
export class Store {
  journalId = '';
  judged = false;
  /** @type {ExchangeSummary[]} */
  exchanges = [];
  /** @type {readonly JudgeFinding[]} */
  findings = [];
  /** By `sequence`. @type {ReadonlyMap<number, readonly JudgeFinding[]>} */
  findingsOf = new Map();
  judgeError = '';
  /** @type {Overview | undefined} */
  overview = undefined;
  /** Numbers of the devices, in the order in which they appeared. @type {Map<string, number>} */
  #numbers = new Map();
  /** Devices by client. @type {Map<string, string>} */
  #deviceOfClient = new Map();

  get lastSequence() {
    return this.exchanges.at(-1)?.sequence ?? 0;
  }

  /** Identifiers of all devices. */
  get devices() {
    return [...this.#numbers.keys()];
  }

  /** @param {StreamMessage} message */
  apply(message) {
    switch (message.type) {
      case 'journal':
        if (message.id !== this.journalId) this.#empty();
        this.journalId = message.id;
        this.judged = message.judged;
        break;
      case 'exchange':
        this.#add(message.exchange);
        break;
      case 'findings':
        this.#find(message);
        break;
      case 'judge-failed':
        this.judgeError = message.message;
    }
  }

  /** @param {Overview} overview */
  see(overview) {
    this.overview = overview;
    for (const { id, devices } of overview.clients) {
      const [device] = devices;
      if (device !== undefined && devices.length === 1) this.#deviceOfClient.set(id, device);
    }
    for (const { identifier } of overview.devices) if (identifier !== undefined) this.#number(identifier);
  }

  /**
   * Returns the device of an exchange: its identifier, else that of its client, else its address.
   * @param {ExchangeSummary} exchange
   */
  deviceOf({ deviceIdentifier, clientId, address }) {
    return deviceIdentifier ?? this.#deviceOfClient.get(clientId ?? '') ?? address;
  }

  /**
   * Returns a short name for an identifier or address.
   * @param {string} device
   */
  nameOf(device) {
    const number = this.#numbers.get(device);
    return number === undefined ? device : `Device ${number}`;
  }

  /** @param {string} identifier */
  #number(identifier) {
    if (!this.#numbers.has(identifier)) this.#numbers.set(identifier, this.#numbers.size + 1);
  }

  /** @param {ExchangeSummary} exchange */
  #add(exchange) {
    if (exchange.deviceIdentifier !== undefined) this.#number(exchange.deviceIdentifier);
    this.exchanges.push(exchange);
    // Not one at a time: each removal moves all others.
    if (this.exchanges.length > mostHeld * 1.1) this.exchanges.splice(0, this.exchanges.length - mostHeld);
  }

  /** @param {FindingsMessage} message */
  #find({ from, findings }) {
    this.judgeError = '';
    this.findings = [...this.findings.filter(({ sequence }) => sequence < from), ...findings];
    /** @type {Map<number, JudgeFinding[]>} */
    const bySequence = new Map();
    for (const finding of this.findings)
      bySequence.set(finding.sequence, [...(bySequence.get(finding.sequence) ?? []), finding]);
    this.findingsOf = bySequence;
  }

  #empty() {
    this.exchanges = [];
    this.findings = [];
    this.findingsOf = new Map();
    this.judgeError = '';
    this.#numbers.clear();
    this.#deviceOfClient.clear();
  }
}

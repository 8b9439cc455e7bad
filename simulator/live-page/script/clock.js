/** @import { NextEvent } from '../../watch/messages.ts' */
/** @import { Store } from './store.js' */
import { button, byId, element, setText } from './dom.js';
import { act } from './notices.js';
import { keyedRows } from './table.js';
import { dateText, untilText } from './texts.js';

const freeze = byId('freeze', HTMLButtonElement);
const seconds = byId('advance-seconds', HTMLInputElement);

/** Shows the virtual clock and what ends next, and moves the clock. */
export class ClockPanel {
  /** @type {Store} */
  #store;
  #events = keyedRows(
    byId('event-rows', HTMLElement),
    ({ what, of }) => `${what} ${of}`,
    (/** @type {NextEvent} */ event) => this.#event(event),
  );

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
    freeze.addEventListener('click', () => {
      const frozen = !store.overview?.clock.frozen;
      void act('POST', 'clock', { frozen }, frozen ? 'The clock stands still.' : 'The clock runs.');
    });
    for (const one of document.querySelectorAll('button[data-advance]')) {
      one.addEventListener('click', () => advance(Number(one.getAttribute('data-advance'))));
    }
    byId('advance-form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      advance(seconds.valueAsNumber);
    });
  }

  render() {
    const { overview } = this.#store;
    if (overview === undefined) return;
    const { now, frozen } = overview.clock;
    const text = dateText(now);
    setText(byId('now', HTMLElement), text);
    setText(byId('band-clock', HTMLElement), frozen ? `${text} (frozen)` : text);
    setText(byId('frozen', HTMLElement), frozen ? 'frozen' : '');
    setText(freeze, frozen ? 'Run' : 'Freeze');
    const unique = new Map(overview.next.toReversed().map((event) => [`${event.what} ${event.of}`, event]));
    this.#events([...unique.values()].reverse());
  }

  /** @param {NextEvent} event */
  #event({ what, of }) {
    let atMs = 0;
    const [at, who] = [element('td'), element('td', { class: 'id' })];
    const go = button('Advance', `Advance to the end of ${what} ${of}`, () => {
      // A clock that has passed it meanwhile is not set back.
      const behindMs = atMs - (this.#store.overview?.clock.now ?? 0);
      if (behindMs > 0) void act('POST', 'clock', { now: atMs }, `The clock is at the end of the ${what}.`);
    });
    return {
      element: element('tr', {}, [at, element('th', { scope: 'row' }, [what]), who, element('td', {}, [go])]),
      update: (/** @type {NextEvent} */ now) => {
        atMs = now.at;
        setText(at, untilText(now.at, this.#store.overview?.clock.now ?? 0));
        setText(who, this.#store.nameOf(of));
      },
    };
  }
}

/** @param {number} advanceSeconds */
function advance(advanceSeconds) {
  void act('POST', 'clock', { advanceSeconds }, `The clock was advanced by ${advanceSeconds} s.`);
}

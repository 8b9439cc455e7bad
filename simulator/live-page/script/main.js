import { control, readStream, TokenNeeded, useToken } from './api.js';
import { ClockPanel } from './clock.js';
import { DeviceList } from './devices.js';
import { byId, setText } from './dom.js';
import { ExchangeList } from './exchange-list.js';
import { FaultList } from './faults.js';
import { onAction } from './notices.js';
import { RuleList } from './rules.js';
import { SignIns } from './sign-ins.js';
import { Store } from './store.js';

const overviewMs = 1000;
const reconnectMs = 1000;

const store = new Store();
const list = new ExchangeList(store, redraw);
const parts = [
  list,
  new RuleList(store, list),
  new DeviceList(store, list),
  new SignIns(store),
  new ClockPanel(store),
  new FaultList(store),
];
const tokenForm = byId('token-form', HTMLFormElement);
const tokenInput = byId('token', HTMLInputElement);
let tokensGiven = 0;

let isDue = false;

/** Draws the page once in the next frame, however much has changed. */
function redraw() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    for (const part of parts) part.render();
  });
}

/** @param {string} text */
function showConnection(text) {
  setText(byId('connection', HTMLElement), text);
}

/** Follows the exchanges, and connects again whenever the stream ends. */
async function follow() {
  for (;;) {
    const before = tokensGiven;
    try {
      await readStream(
        `stream?after=${store.lastSequence}&journal=${store.journalId}`,
        () => {
          tokenForm.hidden = true;
          showConnection('connected');
        },
        (messages) => {
          for (const message of messages) store.apply(message);
          redraw();
        },
      );
      showConnection('disconnected');
    } catch (error) {
      if (error instanceof TokenNeeded) await token(error.message, before);
      else showConnection('disconnected');
    }
    await new Promise((resolve) => setTimeout(resolve, reconnectMs));
  }
}

/**
 * Asks for the control token, and resolves when somebody has given one: at once where that was while
 * an earlier one was tried.
 * @param {string} why
 * @param {number} before how many had been given when that began
 */
async function token(why, before) {
  if (tokensGiven > before) return;
  showConnection('the control token is needed');
  setText(byId('refused', HTMLElement), why);
  tokenForm.hidden = false;
  tokenInput.focus();
  await new Promise((resolve) => {
    tokenForm.addEventListener('submit', resolve, { once: true });
  });
}

async function refresh() {
  try {
    store.see(JSON.parse(await control('GET', 'overview')));
    redraw();
  } catch {
    // The stream says what is wrong.
  }
}

/** Refreshes once a second, and less often where the answer takes long: it costs the simulator. */
async function look() {
  for (;;) {
    const startMs = performance.now();
    if (!document.hidden) await refresh();
    const pauseMs = Math.max(overviewMs, (performance.now() - startMs) * 10);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

tokenForm.addEventListener('submit', (event) => {
  event.preventDefault();
  useToken(tokenInput.value);
  tokensGiven += 1;
  tokenInput.value = '';
});
// The keyboard must be able to scroll what is too wide.
for (const scroll of document.querySelectorAll('.scroll')) scroll.setAttribute('tabindex', '0');
onAction(refresh);
void look();
void follow();

import { control, TokenNeeded } from './api.js';
import { byId, setText } from './dom.js';

const notice = byId('notice', HTMLElement);
const problem = byId('problem', HTMLElement);
/** @type {() => void} */
let afterAction = () => {};

/**
 * Calls `then` after each action.
 * @param {() => void} then
 */
export function onAction(then) {
  afterAction = then;
}

/**
 * Sends a control request, and says on the page what came of it.
 * @param {string} method
 * @param {string} path
 * @param {object | undefined} body
 * @param {string} done what to say when it is done
 */
export async function act(method, path, body, done) {
  setText(notice, '');
  setText(problem, '');
  try {
    await control(method, path, body);
    setText(notice, done);
  } catch (error) {
    // The form for the token says it.
    if (!(error instanceof TokenNeeded))
      setText(problem, error instanceof Error ? error.message : String(error));
  }
  afterAction();
}

/** @import { ClientOverview, Overview, ProfileOverview, SessionOverview } from '../../watch/messages.ts' */
/** @import { Store } from './store.js' */
/** @import { Row } from './table.js' */
import { button, byId, element, setOptions, setText } from './dom.js';
import { act } from './notices.js';
import { keyedRows } from './table.js';
import { untilText } from './texts.js';

/** Shows who waits and who is signed in, and plays viewer, MVPD and provider. */
export class SignIns {
  /** @type {Store} */
  #store;
  #sessions = keyedRows(
    byId('session-rows', HTMLElement),
    ({ code }) => code,
    (/** @type {SessionOverview} */ session) => this.#session(session),
  );
  #profiles = keyedRows(
    byId('profile-rows', HTMLElement),
    ({ clientId, deviceIdentifier, serviceProvider, mvpd }) =>
      [clientId, deviceIdentifier, serviceProvider, mvpd].join(' '),
    (/** @type {ProfileOverview} */ profile) => this.#profile(profile),
  );
  #clients = keyedRows(
    byId('client-rows', HTMLElement),
    ({ id }) => id,
    (/** @type {ClientOverview} */ client) => this.#client(client),
  );

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  render() {
    const { overview } = this.#store;
    if (overview === undefined) return;
    this.#sessions(overview.sessions);
    this.#profiles(overview.profiles);
    this.#clients(overview.clients);
  }

  /** @param {number} endMs */
  #ends(endMs) {
    return untilText(endMs, this.#store.overview?.clock.now ?? 0);
  }

  /**
   * @param {SessionOverview} session
   * @returns {Row<SessionOverview>}
   */
  #session({ code, deviceIdentifier, mvpd }) {
    const choice = element('select', { 'aria-label': `MVPD for ${code}` });
    const finish = (/** @type {string} */ outcome, /** @type {string} */ done) => {
      const { mvpd: id, viewer } = choiceOf(choice.value);
      const named = {
        ...(id === undefined ? {} : { mvpd: id }),
        ...(viewer === undefined ? {} : { viewer }),
      };
      void act('POST', 'login', { code, outcome, ...named }, done);
    };
    const buttons = [
      button('Log in', `Log in with the code ${code}`, () =>
        finish('login', `The viewer of ${code} logged in.`),
      ),
      button('Deny', `Deny the code ${code}`, () => finish('deny', `The MVPD denied the viewer of ${code}.`)),
      button(
        'Expire',
        `Expire the code ${code}`,
        () => void act('POST', 'expire', { code }, `The code ${code} has expired.`),
      ),
    ];
    const [device, ends] = [element('td', { class: 'name' }), element('td')];
    return {
      element: element('tr', {}, [
        element('th', { scope: 'row', class: 'id' }, [code]),
        device,
        element('td', {}, [choice]),
        ends,
        element('td', {}, buttons),
      ]),
      update: (now) => {
        setOptions(choice, choicesOf(this.#store.overview?.mvpds ?? []));
        if (choice.dataset.mvpd !== (now.mvpd ?? '')) {
          choice.dataset.mvpd = now.mvpd ?? '';
          const own = Array.from(choice.options).find(
            ({ value }) => choiceOf(value).mvpd === (now.mvpd ?? mvpd),
          );
          if (own !== undefined) choice.value = own.value;
        }
        setText(device, this.#store.nameOf(deviceIdentifier));
        setText(ends, this.#ends(now.notAfter));
      },
    };
  }

  /**
   * @param {ProfileOverview} profile
   * @returns {Row<ProfileOverview>}
   */
  #profile({ deviceIdentifier, mvpd, type, userId }) {
    const name = () => this.#store.nameOf(deviceIdentifier);
    const body = { deviceIdentifier, mvpd };
    const of = `the sign-in of ${name()} at ${mvpd}`;
    const buttons = [
      button(
        'Expire',
        `Expire ${of}`,
        () => void act('POST', 'expire', body, `The sign-in at ${mvpd} has expired.`),
      ),
      button(
        'Revoke',
        `Revoke ${of}`,
        () => void act('POST', 'revoke', body, `${mvpd} has revoked the sign-in.`),
      ),
    ];
    const [device, ends] = [element('th', { scope: 'row', class: 'name' }), element('td')];
    const where = element('td', {}, [type === 'regular' ? mvpd : `${mvpd} (${type})`]);
    return {
      element: element('tr', {}, [
        device,
        where,
        element('td', { class: 'id' }, [shortened(userId)]),
        ends,
        element('td', {}, buttons),
      ]),
      update: ({ status, notAfter }) => {
        setText(device, name());
        setText(ends, status === 'live' ? this.#ends(notAfter) : status);
        for (const one of buttons) one.disabled = status !== 'live';
      },
    };
  }

  /**
   * @param {ClientOverview} client
   * @returns {Row<ClientOverview>}
   */
  #client({ id, application }) {
    let isRevoked = false;
    const expire = button('Expire token', `Expire token of the client ${id}`, () => {
      void act('POST', 'expire', { clientId: id }, 'The access token has expired.');
    });
    const revoke = button('Revoke application', `Revoke application of the client ${id}`, () => {
      const done = isRevoked ? 'The application is approved again.' : 'The application is revoked.';
      void act('POST', 'revoke', { clientId: id, revoked: !isRevoked }, done);
    });
    const [name, ends] = [element('td'), element('td')];
    const title = element('th', { scope: 'row', class: 'id', title: id }, [shortened(id)]);
    return {
      element: element('tr', {}, [
        title,
        name,
        ends,
        element('td', {}, application === undefined ? [expire] : [expire, revoke]),
      ]),
      update: (now) => {
        isRevoked = now.application?.revoked === true;
        setText(
          name,
          now.application === undefined
            ? 'damaged record'
            : `${now.application.name}${isRevoked ? ' (revoked)' : ''}`,
        );
        setText(ends, now.tokenNotAfter === undefined ? 'no live token' : this.#ends(now.tokenNotAfter));
        expire.disabled = now.tokenNotAfter === undefined;
        const text = isRevoked ? 'Approve application' : 'Revoke application';
        setText(revoke, text);
        revoke.setAttribute('aria-label', `${text} of the client ${id}`);
      },
    };
  }
}

/**
 * Returns who may log in where; the value is `[mvpd, viewer]` as JSON.
 * @param {Overview['mvpds']} mvpds
 */
function choicesOf(mvpds) {
  return mvpds.flatMap(({ id, viewers }) =>
    viewers.length < 2
      ? [/** @type {const} */ ([JSON.stringify([id]), id])]
      : viewers.map((viewer) => /** @type {const} */ ([JSON.stringify([id, viewer]), `${id}: ${viewer}`])),
  );
}

/**
 * @param {string} value
 * @returns {{ mvpd: string | undefined, viewer: string | undefined }}
 */
function choiceOf(value) {
  const [mvpd, viewer] = value === '' ? [] : JSON.parse(value);
  return { mvpd, viewer };
}

/** @param {string} text */
function shortened(text) {
  return text.length <= 13 ? text : `${text.slice(0, 12)}…`;
}

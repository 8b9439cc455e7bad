/** @import { JudgeFinding } from '../../watch/judge.ts' */
/** @import { ExchangeList } from './exchange-list.js' */
/** @import { Store } from './store.js' */
import { button, byId, element, setText } from './dom.js';
import { keyedRows } from './table.js';
import { plural } from './texts.js';

const band = byId('band', HTMLElement);

/** Shows which rules are broken: in the band of the page, and one by one. */
export class RuleList {
  /** @type {Store} */
  #store;
  /** @type {(items: readonly JudgeFinding[]) => void} */
  #rows;

  /**
   * @param {Store} store
   * @param {ExchangeList} list
   */
  constructor(store, list) {
    this.#store = store;
    this.#rows = keyedRows(
      byId('rule-list', HTMLElement),
      ({ rule }) => rule,
      ({ rule, sentence, required }) => {
        let last = 0;
        const [count, message] = [element('span'), element('span')];
        const missing = element('span', { class: 'note' });
        const show = button('Show the exchange', `Show the exchange that broke ${rule} last`, () => {
          setText(missing, list.show(last) ? '' : ' This page does not hold it any more.');
        });
        const parts = [
          element('strong', {}, [`${rule}${required ? '' : ' (recommended)'}`]),
          ` ${sentence} `,
          count,
          message,
        ];
        return {
          element: element('li', { class: required ? 'broken' : 'advised' }, [...parts, ' ', show, missing]),
          update: (finding) => {
            last = finding.sequence;
            setText(count, `${plural(this.#count(rule), 'time')}, last: `);
            setText(message, finding.message);
          },
        };
      },
    );
  }

  render() {
    const { findings } = this.#store;
    /** @type {Map<string, JudgeFinding>} */
    const last = new Map();
    for (const finding of findings) {
      const known = last.get(finding.rule);
      if (known === undefined || known.sequence <= finding.sequence) last.set(finding.rule, finding);
    }
    const broken = [...last.values()].sort(
      (one, other) => Number(other.required) - Number(one.required) || one.rule.localeCompare(other.rule),
    );
    this.#rows(broken);
    byId('rules-none', HTMLElement).hidden = broken.length > 0;
    const { colour, text } = this.#verdict(broken);
    band.className = `band ${colour}`;
    setText(byId('verdict', HTMLElement), text);
  }

  /** @param {string} rule */
  #count(rule) {
    return this.#store.findings.filter((finding) => finding.rule === rule).length;
  }

  /** @param {readonly JudgeFinding[]} broken */
  #verdict(broken) {
    const { judged, judgeError, exchanges } = this.#store;
    const required = broken.filter((finding) => finding.required).map(({ rule }) => rule);
    if (judgeError !== '') return { colour: 'warn', text: `The judge failed: ${judgeError}` };
    if (required.length > 0)
      return { colour: 'bad', text: `${plural(required.length, 'rule')} broken: ${required.join(', ')}` };
    if (broken.length > 0) {
      const names = broken.map(({ rule }) => rule).join(', ');
      return { colour: 'warn', text: `${plural(broken.length, 'recommended rule')} not followed: ${names}` };
    }
    if (!judged) return { colour: '', text: 'Rules are not judged: this simulator has no judge.' };
    return exchanges.length === 0
      ? { colour: '', text: 'No exchange yet.' }
      : { colour: 'good', text: 'No rule is broken so far.' };
  }
}

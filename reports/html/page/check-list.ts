import type { Check, Evidence } from '../../../core/index.ts';
import type { CoverageRow, Report } from '../../report.ts';
import { grouped } from '../../view/format.ts';
import { checkCard } from '../cards.ts';

/** How many checks are added to the page at once: ten thousand would make it unusable. */
const batch = 50;
/** Readers search passed checks and do not read them one by one. */
const batchOfPassed = 10;

interface ListedCheck {
  readonly stage: string;
  readonly check: Check;
  /** All of its text in lower case; made by the first search. */
  text?: string;
}

/**
 * Shows the list of checks with its filters: failed before unjudged before passed, required before
 * not required.
 */
export function listChecks(report: Report): void {
  const form = element('filters', HTMLFormElement);
  const list = element('list', HTMLElement);
  const shown = element('shown', HTMLElement);
  const more = element('more', HTMLButtonElement);
  const all: ListedCheck[] = report.stages.flatMap((stage) =>
    stage.checks.map((check) => ({ stage: stage.name, check })),
  );
  all.sort((a, b) => rank(a.check) - rank(b.check));
  const chosen = element('chosen', HTMLElement);
  let matching: readonly ListedCheck[] = [];
  let only: ReadonlySet<string> | undefined;
  let end = 0;

  const addBatch = (): void => {
    const next = matching.slice(
      end,
      end + (matching[end]?.check.verdict === 'passed' ? batchOfPassed : batch),
    );
    list.insertAdjacentHTML(
      'beforeend',
      next.map(({ stage, check }) => checkCard(stage, check).text).join(''),
    );
    end += next.length;
    shown.textContent = `${grouped(matching.length)} of ${grouped(all.length)} checks${
      end < matching.length ? `, the first ${grouped(end)} shown` : ''
    }`;
    more.hidden = end >= matching.length;
  };
  const filter = (): void => {
    const matches = matcher(new FormData(form));
    matching = all.filter((one) => (only === undefined || only.has(one.check.id)) && matches(one));
    list.replaceChildren();
    end = 0;
    addBatch();
  };

  // Where every check passed, the list shows passed checks first.
  if (all.every(({ check }) => check.verdict === 'passed')) select(form, 'verdict', 'passed');
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    const known = list.childElementCount;
    addBatch();
    focusOn(list.children[known]);
  });
  /**
   * Shows the checks of an operation, or only those of one of its responses, and resets the other
   * filters.
   */
  const leadTo = (operation: string, answer?: CoverageRow): void => {
    form.reset();
    select(form, 'verdict', '');
    only = answer?.checks === undefined ? undefined : new Set(answer.checks);
    if (only === undefined) select(form, 'operation', operation);
    chosen.hidden = only === undefined;
    element('chosen-answer', HTMLElement).textContent = `${operation} ${answer?.answer ?? ''}`;
    filter();
    element('checks', HTMLElement).scrollIntoView();
    focusOn(element('shown', HTMLElement));
  };
  for (const button of document.querySelectorAll<HTMLElement>('button[data-operation]')) {
    button.addEventListener('click', () => leadTo(button.dataset.operation ?? ''));
  }
  for (const button of document.querySelectorAll<HTMLElement>('button[data-answer]')) {
    const row = report.coverage[Number(button.dataset.answer)];
    if (row !== undefined) button.addEventListener('click', () => leadTo(row.operation, row));
  }
  element('all-answers', HTMLButtonElement).addEventListener('click', () => {
    only = undefined;
    chosen.hidden = true;
    filter();
    focusOn(element('shown', HTMLElement));
  });
  filter();
}

function rank({ verdict, required }: Check): number {
  return { failed: 0, unjudged: 2, passed: 4 }[verdict] + (required ? 0 : 1);
}

function matcher(filters: FormData): (listed: ListedCheck) => boolean {
  const value = (name: string): string => String(filters.get(name) ?? '');
  const [verdict, operation, stage, text] = [
    value('verdict'),
    value('operation'),
    value('stage'),
    value('text').trim().toLowerCase(),
  ];
  return (listed) => {
    const { check } = listed;
    if (verdict === 'problems' ? check.verdict === 'passed' : verdict !== '' && verdict !== check.verdict)
      return false;
    if (stage !== '' && stage !== listed.stage) return false;
    if (operation !== '' && operation !== check.operation) return false;
    if (text === '') return true;
    listed.text ??= [check.id, check.title, check.operation, ...check.evidence.flatMap(textsOf)]
      .join('\n')
      .toLowerCase();
    return listed.text.includes(text);
  };
}

function textsOf(evidence: Evidence): string[] {
  return Object.values(evidence).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

function select(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) return;
  // An operation without checks is no option of the list.
  field.value = [...field.options].some((option) => option.value === value) ? value : '';
}

function focusOn(target: Element | undefined): void {
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus();
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This page has no element with the id ${id}.`);
  return found;
}

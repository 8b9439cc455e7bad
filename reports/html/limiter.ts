import type { Estimate, LimiterEstimate } from '../../core/index.ts';
import { judgedLimit } from '../view/documented-limit.ts';
import { grouped } from '../view/format.ts';
import { html, type Markup } from './markup.ts';

const width = 320;
const height = 44;

/** Returns what the run estimated of the limiter, drawn against the limit it was judged by. */
export function limiterPart(limiter: LimiterEstimate | undefined): Markup | undefined {
  if (limiter === undefined) return undefined;
  const { ratePerSecond, burst, scope, models, judged, violations } = limiter;
  const judgedBy = judgedLimit(limiter);
  const scopes = {
    device: 'It counts each device by itself.',
    fleet: 'It counts all devices together.',
  };
  return html`<div class="limiter"><h4>The limiter, estimated from its responses</h4>
<div class="intervals">
${intervalFigure('rate, requests/s', ratePerSecond, judgedBy.ratePerSecond, judgedBy.source)}
${intervalFigure('burst: requests served at once beyond the rate', burst, judgedBy.burst, judgedBy.source)}
</div>
<p>${scope === undefined ? 'The run does not show whether it counts each device by itself.' : scopes[scope]} ${
    models.length === 0
      ? 'No known model with these figures explains every response.'
      : `${models.join(' and ')} explains every response.`
  } ${grouped(violations)} of ${grouped(judged)} responses contradict the nearest model. <span class="how">estimates from samples, with 95 % intervals; counts exact</span></p></div>`;
}

/** Returns an estimate as a dot on its interval, with the value it was judged by as a line across. */
function intervalFigure(
  label: string,
  estimate: Estimate | undefined,
  expected: number,
  source: string,
): Markup {
  if (estimate === undefined) {
    return html`<figure><figcaption>${label}</figcaption><p>The responses do not allow an estimate; ${source}: ${expected}.</p></figure>`;
  }
  const { value, low, high } = estimate;
  const top = 1.25 * Math.max(high, value, expected);
  const at = (figure: number): string => ((figure / top) * width).toFixed(1);
  const text = `${number(value)}, between ${number(low)} and ${number(high)}; ${source} ${expected}`;
  return html`<figure><figcaption>${label}: ${text}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}: ${text}">
<line class="axis" x1="0" x2="${width}" y1="30" y2="30"></line>
<line class="documented" x1="${at(expected)}" x2="${at(expected)}" y1="4" y2="36"></line>
<line class="interval" x1="${at(low)}" x2="${at(high)}" y1="20" y2="20"></line>
<line class="interval" x1="${at(low)}" x2="${at(low)}" y1="14" y2="26"></line>
<line class="interval" x1="${at(high)}" x2="${at(high)}" y1="14" y2="26"></line>
<circle class="dot" cx="${at(value)}" cy="20" r="5"></circle>
<text x="0" y="43">0</text>
</svg></figure>`;
}

function number(value: number): string {
  return String(Number(value.toPrecision(3)));
}

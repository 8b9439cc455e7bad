import {
  type CertifiedRecording,
  type Check,
  type ClientCertificate,
  definedOnly,
  type StatedDeviation,
} from '../../core/index.ts';
import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type Certification, certify } from '../judge/certify.ts';
import { isObservable } from '../judge/rule.ts';
import { certificationChecks } from './checks.ts';
import { clientNameIn } from './client-name.ts';
import { type GivenDeviation, outcomeOf } from './deviations.ts';

/** A recording that was read, wherever it came from. */
export interface ReadRecording {
  readonly source: CertifiedRecording['source'];
  /** What people call it: its file, as it was named. */
  readonly name: string;
  /** Of the bytes of its file; undefined where nothing was written. */
  readonly sha256?: string | undefined;
  readonly exchanges: readonly Exchange[];
  readonly facts: RecordingFacts;
  /** Steps of a guided session that were seen. */
  readonly driven?: readonly string[];
}

/** What is said about a certification beside the recording. */
export interface CertificateRequest {
  /** Name and version of the client; by default what it calls itself. */
  readonly client?: string | undefined;
  readonly clientVersion?: string | undefined;
  readonly deviations: readonly GivenDeviation[];
  /** Milliseconds since the epoch; deviations expire by it. */
  readonly nowMs: number;
}

/** Judges a recorded client: the checks of its rules, and what its certificate says beside them. */
export function certifyRecording(
  recording: ReadRecording,
  { client, clientVersion, deviations, nowMs }: CertificateRequest,
): { readonly checks: readonly Check[]; readonly certificate: ClientCertificate } {
  const certification = certify(recording.exchanges, recording.facts);
  const stated = deviations.map((one): StatedDeviation => {
    const verdict = certification.rules.find(({ rule }) => rule.id === one.rule)?.verdict ?? 'unjudged';
    return { ...one, outcome: outcomeOf(one, verdict, nowMs) };
  });
  return {
    checks: certificationChecks(certification, recording, stated),
    certificate: {
      client: {
        name: client ?? clientNameIn(recording.exchanges),
        ...definedOnly({ version: clientVersion }),
      },
      recording: recordingOf(recording, certification),
      features: [...certification.features],
      rules: certification.rules.map(({ rule, occasions, breaks }) => ({
        id: rule.id,
        phase: rule.phase,
        level: rule.level,
        source: rule.source,
        observable: isObservable(rule),
        occasions,
        breaks: breaks.length,
      })),
      deviations: stated,
    },
  };
}

function recordingOf(
  { source, name, sha256, exchanges, facts, driven = [] }: ReadRecording,
  { recognised, devices }: Certification,
): CertifiedRecording {
  const moments = exchanges.flatMap(({ sentMs, answeredMs }) => [sentMs, answeredMs]).filter(Number.isFinite);
  const [from, to] = [momentOf(moments, Math.min), momentOf(moments, Math.max)];
  return {
    source,
    file: name,
    recorder: facts.recorder,
    ...definedOnly({ sha256, from, to }),
    exchanges: exchanges.length,
    recognised,
    devices: devices.length,
    gaps: [...new Set(facts.gaps.map(({ why }) => why))],
    driven,
  };
}

/** Returns a moment as ISO 8601; undefined where none is known or none is a date. */
function momentOf(
  moments: readonly number[],
  pick: (one: number, other: number) => number,
): string | undefined {
  if (moments.length === 0) return undefined;
  const date = new Date(moments.reduce((one, other) => pick(one, other)));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

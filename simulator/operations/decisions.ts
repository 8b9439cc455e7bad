import { type Answer, json } from '../http/answer.ts';
import { type Call, isRecord } from '../http/call.ts';
import { type EnhancedCode, enhancedError, type ItemErrorCode } from '../http/enhanced-errors.ts';
import { refuse } from '../http/refusals.ts';
import { type Mvpd, maximumResources, serviceProvider } from '../state/catalogue.ts';
import { liveProfile, type Profile } from '../state/profiles.ts';
import { judgeTrial } from '../state/trials.ts';
import { mediaToken } from './media-token.ts';
import { checkPartnerStatus, isTemporaryIdentity } from './profiles.ts';
import { authorisedClient, deviceHeaders, integratedMvpd, sharedIdentities } from './v2-request.ts';

type Source = 'mvpd' | 'degradation' | 'temppass';
type Times = { readonly notBefore: number; readonly notAfter: number };

/** What is decided about one resource, before it is told. */
type Decision =
  | { readonly source: Source; readonly permit: true; readonly times?: Times }
  | { readonly source: Source; readonly permit: false; readonly code: EnhancedCode; readonly times?: Times };

interface Question {
  readonly call: Call;
  readonly mvpd: Mvpd;
  readonly identifier: string;
  readonly profile: Profile | undefined;
  /** Whether a profile is known that has run out. */
  readonly expired: boolean;
  /** authorize: the decision opens a playback, starts trials and counts resources. */
  readonly binding: boolean;
}

/** POST /api/v2/{serviceProvider}/decisions/preauthorize/{mvpd}: informs, gives no token. */
export function preauthorize(call: Call): Answer {
  return decide(call, false, maximumResources.preauthorize);
}

/** POST /api/v2/{serviceProvider}/decisions/authorize/{mvpd}: a permit carries a fresh media token. */
export function authorize(call: Call): Answer {
  return decide(call, true, maximumResources.authorize);
}

function decide(call: Call, binding: boolean, maximum: number): Answer {
  const client = authorisedClient(call);
  const identifier = deviceHeaders(call);
  const mvpd = integratedMvpd(call.path('mvpd'));
  const resources = resourcesOf(call);
  const device = call.provider.devices.find(client, identifier);
  const profile = liveProfile(device, mvpd.id, call.nowMs) ?? sharedProfile(call, mvpd);
  checkPartnerStatus(call, profile);
  const expired = device?.profiles?.has(mvpd.id) === true;
  const question = { call, mvpd, identifier, profile, expired, binding };
  const decisions = resources.map((resource) => {
    const decision = resources.length > maximum ? tooMany(mvpd) : decideOne(question, resource);
    return told(question, resource, decision);
  });
  return json(200, { decisions });
}

function resourcesOf(call: Call): string[] {
  const body = call.json();
  const resources = isRecord(body) ? body.resources : undefined;
  if (!Array.isArray(resources) || resources.length === 0 || !resources.every(isResource)) {
    throw refuse('invalid_parameter_resources');
  }
  return resources;
}

function isResource(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function sharedProfile(call: Call, mvpd: Mvpd): Profile | undefined {
  const known = sharedIdentities(call).flatMap((one) => call.provider.singleSignOn.profiles(one, call.nowMs));
  return known.find((profile) => profile.mvpd === mvpd);
}

function sourceOf(mvpd: Mvpd): Source {
  if (mvpd.kind !== 'regular') return 'temppass';
  return mvpd.degradation === undefined ? 'mvpd' : 'degradation';
}

function tooMany(mvpd: Mvpd): Decision {
  return { source: sourceOf(mvpd), permit: false, code: 'too_many_resources' };
}

function decideOne(question: Question, resource: string): Decision {
  switch (sourceOf(question.mvpd)) {
    case 'temppass':
      return decideByTrial(question, resource);
    case 'degradation':
      return decideByRule(question);
    case 'mvpd':
      return decideByMvpd(question, resource);
  }
}

function decideByRule({ call, mvpd }: Question): Decision {
  const source = 'degradation';
  if (mvpd.degradation === 'AuthZNone') {
    return { source, permit: false, code: 'authorization_denied_by_degradation_rule' };
  }
  if (mvpd.degradation === 'AuthZAll') return { source, permit: true };
  const notAfter = call.nowMs + mvpd.authorizationTtlSeconds * 1000;
  return { source, permit: true, times: { notBefore: call.nowMs, notAfter } };
}

/** The first authorization starts the trial; each different resource counts once [behaviour.md, TempPass]. */
function decideByTrial({ call, mvpd, identifier, binding }: Question, resource: string): Decision {
  const source = 'temppass';
  const header = call.header('ap-temppass-identity')?.trim();
  const identity = header !== undefined && isTemporaryIdentity(header) ? header : undefined;
  const { trials } = call.provider;
  if (!binding) {
    const open = judgeTrial(mvpd, trials.find(mvpd, identifier, identity), call.nowMs) === 'open';
    return open ? { source, permit: true } : { source, permit: false, code: 'authenticated_profile_expired' };
  }
  if (mvpd.kind === 'temppass-promotional' && identity === undefined) {
    return { source, permit: false, code: 'invalid_header_identity_for_temporary_access' };
  }
  const trial = trials.findOrStart(mvpd, identifier, identity, call.nowMs);
  const verdict = judgeTrial(mvpd, trial, call.nowMs);
  if (verdict === 'duration')
    return { source, permit: false, code: 'temporary_access_duration_limit_exceeded' };
  if (verdict === 'resources' && !trial.resources.has(resource)) {
    return { source, permit: false, code: 'temporary_access_resources_limit_exceeded' };
  }
  if (mvpd.maximumResources !== undefined) trial.resources.add(resource);
  return { source, permit: true, times: { notBefore: trial.startedMs, notAfter: trial.notAfterMs } };
}

function decideByMvpd({ call, mvpd, profile, expired, binding }: Question, resource: string): Decision {
  const source = 'mvpd';
  if (profile === undefined) {
    return {
      source,
      permit: false,
      code: expired ? 'authenticated_profile_expired' : 'authenticated_profile_missing',
    };
  }
  const trouble = profile.deniedResources?.has(resource)
    ? 'authorization_denied_by_mvpd'
    : mvpd.troubledResources[resource];
  const code = trouble === undefined || binding ? trouble : atPreauthorization(trouble);
  if (!binding) return code === undefined ? { source, permit: true } : { source, permit: false, code };
  const times = cachedTimes(profile, mvpd, resource, call.nowMs);
  return code === undefined ? { source, permit: true, times } : { source, permit: false, code, times };
}

/** What an MVPD says when it is only asked in advance: some troubles show at playback alone. */
function atPreauthorization(code: ItemErrorCode): EnhancedCode | undefined {
  switch (code) {
    case 'authorization_denied_by_mvpd':
      return 'preauthorization_denied_by_mvpd';
    case 'authorization_denied_by_hba_policies':
    case 'authorization_denied_by_session_invalidated':
      return undefined;
    default:
      return code;
  }
}

/** The decision is kept for the MVPD's authorization lifetime; only its token is fresh each time [behaviour.md X9]. */
function cachedTimes(profile: Profile, mvpd: Mvpd, resource: string, nowMs: number): Times {
  profile.decisions ??= new Map();
  const known = profile.decisions.get(resource);
  if (known !== undefined && known.notAfterMs > nowMs) {
    return { notBefore: known.notBeforeMs, notAfter: known.notAfterMs };
  }
  const notAfterMs = nowMs + mvpd.authorizationTtlSeconds * 1000;
  profile.decisions.set(resource, { notBeforeMs: nowMs, notAfterMs });
  return { notBefore: nowMs, notAfter: notAfterMs };
}

function told({ call, mvpd, binding }: Question, resource: string, decision: Decision) {
  const { source, permit } = decision;
  const told = { resource, serviceProvider: serviceProvider.id, mvpd: mvpd.id, source, authorized: permit };
  if (!permit) return { ...told, error: enhancedError(decision.code), ...decision.times };
  if (!binding) return told;
  const lifetimeSeconds = call.provider.settings.mediaTokenLifetimeSeconds;
  const token = mediaToken({ resource, mvpd: mvpd.id, nowMs: call.nowMs, lifetimeSeconds });
  return { ...told, token, ...decision.times };
}

export { allowedSimulator } from './allowed-simulator.ts';
export { allowedTarget, assertLoadAllowed } from './allowed-target.ts';
export { configFileNames } from './config-file.ts';
export { configuredCatalogue, givenCatalogue } from './configured-catalogue.ts';
export { assertUsable, describeTarget, type TargetDescription } from './describe-target.ts';
export { plannedTarget } from './planned-target.ts';
export { targetOfRun } from './target-of-run.ts';
export { embeddedTarget, givenTarget, knownTarget, type TargetSource } from './target-source.ts';
export { isAboutTarget, limitSuffix, proxyText, targetText } from './text.ts';

export { allowedTarget, assertLoadAllowed } from './allowed-target.ts';
export { configFileNames } from './config-file.ts';
export { assertUsable, describeTarget, type TargetDescription } from './describe-target.ts';
export { configuredCatalogue, readCatalogue } from './read-catalogue.ts';
export { embeddedTarget, givenTarget, type TargetSource } from './target-source.ts';
export { isAboutTarget, limitSuffix, proxyText, targetText } from './text.ts';

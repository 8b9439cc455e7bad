import { expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';

const component = (name: string, version = '1.0.0') => ({ 'bom-ref': `${name}@${version}`, name, version });
const whole = {
  bomFormat: 'CycloneDX',
  metadata: { component: { 'bom-ref': 'root' } },
  components: [component('a'), component('@scope/b'), component('tool')],
  dependencies: [
    { ref: 'root', dependsOn: ['a@1.0.0', 'tool@1.0.0'] },
    { ref: 'a@1.0.0', dependsOn: ['@scope/b@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: ['a@1.0.0'] },
  ],
};
const licensed = (name: string) => ({ name, version: '1.0.0', licence: 'MIT' });

it('keeps what users get, with its dependencies', () => {
  expect(billOfMaterials(whole, [licensed('a'), licensed('@scope/b')])).toEqual({
    ...whole,
    components: [component('a'), component('@scope/b')],
    dependencies: [
      { ref: 'root', dependsOn: ['a@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['@scope/b@1.0.0'] },
    ],
  });
});

it('refuses a document that lacks a package', () => {
  expect(() => billOfMaterials(whole, [licensed('a'), licensed('c')])).toThrow(/no entry for c\./);
});

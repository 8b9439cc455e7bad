import { expect, it } from 'vitest';
import { productSources } from './testing/product-sources.ts';

/** What only tests and benches read, what runs before there are packages, and the page in a browser. */
const apart = /\.(test|bench)\.|[/](bench|generated|setup|testing|page)[/]/;
const unbounded =
  /\breadFile(?:Sync)?\(|[\w)]\.(?:text|json|arrayBuffer|blob|formData)\(\)|\bbuffer\(stdin|\bcreateReadStream\(|\bcreateInterface\(/g;

/** Who reads without `core/bounded-read.ts` or `core/network/bounded-body.ts`, and why that is bounded. */
const exceptions: Readonly<Record<string, string>> = {
  'certify/recordings/json-splitter.ts': 'a value of a recording, whose length it has counted',
  'contracts/conformance/provider-access.ts': 'a request that Passgate itself made',
  'contracts/for-clients/msw.ts': 'a request of the client under test, in its own process',
  'contracts/pact/process.ts': 'the own child of this run, of bodies that were read before',
  'contracts/pact/wire-request.ts': 'a request that Passgate itself made',
  'contracts/real-provider/set-up-traffic.ts': 'a response that wholeResponse has read',
  'core/machine-trouble.ts': 'a file of this package',
  'core/process-tree.ts': 'the kernel writes it',
  'gate/result/environment-conditions.ts':
    'the certificates of the environment, which core/network read before',
  'load/collect/lines-of-file.ts': 'a stream, each line with a bound',
  'load/kubernetes/follow/collector.ts': 'the text of a program that asks the collector of this run',
  'load/run/process-usage.ts': 'the kernel writes it',
  'openapi/har/har-archive.ts': 'its size is looked at before, on the open file',
  'openapi/matchers/matchers.ts': 'a response of the test that calls it, in its own process',
  'scripts/packages/contents.ts': 'files of this repository',
  'simulator/http/call.ts': 'a request whose body the server has read, up to its bound',
  'simulator/live-page/live-page.ts': 'files of this package',
  'simulator/operations/vantage.ts': 'a request whose body the server has read, up to its bound',
};

it('what others write is read where bounds are known, and nowhere else', async () => {
  const sources = await productSources(apart);
  const found = [...sources].flatMap(([path, text]) => (text.match(unbounded) === null ? [] : [path]));
  expect(sources.size).toBeGreaterThan(300);
  expect(found.toSorted()).toEqual(Object.keys(exceptions).toSorted());
});

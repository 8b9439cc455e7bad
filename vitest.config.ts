import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that judge what a load generator measured: beside too much else it could judge nothing. */
const judgingLoad = ['test/{docs,kubernetes,limiter,load*,package}{,.e2e}.test.ts'];
/** The same, and requests are held against a plan, a limit or another run: more than two of them disturb each other. */
const besideOne = [
  'test/{kubernetes,limiter,load,load-bodies,load-collect,load-gateways,load-metrics}{,.e2e}.test.ts',
];
/** The same, and nothing else may run meanwhile: figures are held against figures, and polls against the end of their code. */
const alone = ['test/{baseline,load-calibration,load-runners,load-scenarios,load-traffic}.e2e.test.ts'];
/** They put their own modules in place of k6's, which other tests in the same process must not get. */
export const inPlaceOfModules = ['load/k6/devices/devices.test.ts', 'load/result/no-contradiction.test.ts'];
const ofRooms = '{core,openapi,contracts,simulator,load,certify,targets,baseline,reports,gate,scripts}';
const crossing = ['test/**/*.test.ts', 'scripts/**/*.e2e.test.ts'];

/** Where the path of the project is not fit for Vite, it is reached by a link, which nothing may follow: see scripts/setup/plain-path.mjs. */
const execArgv = process.execArgv.filter((word) => word.startsWith('--preserve-symlinks'));

export default defineConfig({
  resolve: { preserveSymlinks: execArgv.length > 0 },
  test: {
    execArgv,
    // No test is judged by its time: whatever else the machine does, only what hangs comes to this.
    testTimeout: 60_000,
    projects: [
      // Before the rooms by its name, so that the long files of the first group begin first.
      {
        extends: true,
        test: {
          name: 'programs',
          include: crossing,
          exclude: [...configDefaults.exclude, ...judgingLoad, ...alone],
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: [`${ofRooms}/**/*.test.ts`],
          exclude: [...configDefaults.exclude, '**/*.e2e.test.ts', ...inPlaceOfModules],
          // A process for each of some 370 files would cost as much as half of what they test.
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms-apart',
          include: inPlaceOfModules,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'load',
          include: judgingLoad,
          exclude: [...configDefaults.exclude, ...besideOne, ...alone],
          // They wait for most of their time: with two, half of two cores had nothing to do.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'load-beside-one', include: besideOne, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 3 } },
      },
    ],
  },
});

/** The simulator in a process of its own, with the options given as JSON; ends with its parent. Loopback only. */
import { startSimulator } from '../../../simulator/index.ts';

const options: unknown = JSON.parse(process.argv[2] ?? '{}');
const simulator = await startSimulator(typeof options === 'object' && options !== null ? options : {});
process.send?.({ url: simulator.url });
process.on('disconnect', () => process.exit());

import type { OwnFigures } from './peer.ts';

/** Reads the last line `figures {"sent":…,"wrong":…}` of what a script of this project printed. @throws Error where there is none */
export function figuresLine(output: string): OwnFigures {
  const line = [...output.matchAll(/^figures (\{.*\})$/gm)].at(-1)?.[1];
  if (line === undefined) throw new Error(`It printed no figures: ${output.trim().slice(-300)}`);
  const { sent, failed, wrong = failed, generatorCpuSeconds, generatorMaxRssMb } = JSON.parse(line);
  if (typeof sent !== 'number' || typeof wrong !== 'number') throw new Error(`No figures: ${line}`);
  return {
    sent,
    failed: wrong,
    ...(typeof generatorCpuSeconds === 'number' ? { generatorCpuSeconds } : {}),
    ...(typeof generatorMaxRssMb === 'number' ? { generatorMaxRssMb } : {}),
  };
}

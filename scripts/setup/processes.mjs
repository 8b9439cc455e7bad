import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a tool without a terminal and collects what it prints.
 * `{ code, stdout, stderr }`; `code` is undefined where the tool could not be started, was killed or took longer
 * than `timeoutMs`; `stderr` then says why.
 */
export function collect(command, args, { env = process.env, cwd, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let stdout = '';
    let stderr = '';
    let ended = false;
    const end = (code, reason) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, stdout, stderr: reason === undefined ? stderr : `${stderr}\n${reason}` });
    };
    const giveUp = () => {
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open: do not wait for them.
      child.stdout.destroy();
      child.stderr.destroy();
      end(undefined, `no answer within ${timeoutMs / 1000} s`);
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs);
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', (error) => end(undefined, error.message));
    child.on('close', (code, signal) =>
      end(code ?? undefined, signal === null ? undefined : `ended by ${signal}`),
    );
  });
}

/** Passes a signal on to every tool that runs. */
export function signalAll(name) {
  for (const child of running) child.kill(name);
}

/**
 * Starts the real thing with this process's terminal and waits for it; answers its exit code. This process stays
 * until then: a shell would otherwise show its prompt, and a CI system end the job, while the child still cleans up.
 * A child that a signal killed was cut short: 3, never 0.
 * `channel` opens a channel to a Node child, whose end tells the child that this process is gone.
 */
export function handOver(command, args, { env, cwd, channel = false }) {
  return new Promise((resolve, reject) => {
    const stdio = channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
    const child = spawn(command, args, { env, cwd, stdio });
    running.add(child);
    // Ctrl-C at a terminal has reached the child already, `kill` on this process alone has not: from here the two look
    // the same, and a child that stops in good order does not mind being told twice.
    const passOn = (name) => child.kill(name);
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const name of names) process.on(name, passOn);
    const done = () => {
      running.delete(child);
      for (const name of names) process.off(name, passOn);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      // What a signal ended could not say so itself.
      if (signal !== null) process.stderr.write(`passgate: ${howItEnded(signal)}\n`);
      resolve(signal === null && code !== null ? code : 3);
    });
  });
}

/** The sentence about a process that a signal ended. */
function howItEnded(signal) {
  if (['SIGINT', 'SIGTERM', 'SIGHUP'].includes(signal)) return `Interrupted (${signal}).`;
  const kill = signal === 'SIGKILL' ? ', as a machine does that runs out of memory' : '';
  return `The process was ended from outside (${signal}${kill}); nothing was judged.`;
}

/** Ends this process as interrupted if a signal comes while the set-up works: tools first, then `tidy`, then exit 3. */
export function onInterruption(tidy) {
  const interrupted = (name) => {
    signalAll(name);
    tidy(name);
    process.exit(3);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, interrupted);
  return () => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, interrupted);
  };
}

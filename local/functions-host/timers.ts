import { type AppFunction, isTimer } from './app-function.ts';
import type { Core } from './core-module.ts';
import { readSchedule } from './cron.ts';
import { traceContext } from './http-request.ts';
import { invoke } from './invocation.ts';
import { logError } from './log.ts';

const lookEveryMs = 250;

/** Runs a timer function now. What goes wrong is logged; the next time comes anyway. */
export async function runTimer(core: Core, timer: AppFunction): Promise<void> {
  const json = JSON.stringify({ Schedule: { AdjustForDST: true }, ScheduleStatus: null, IsPastDue: false });
  const request = { inputData: [{ name: timer.trigger.name, data: { json } }], traceContext: traceContext() };
  await invoke(core, timer, request).catch((error: unknown) => logError(`Timer ${timer.name} failed`, error));
}

/** Runs timer functions when they are due, each at most once at a time. Answers how to stop. */
export function startTimers(core: Core): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const keep = (run: Promise<void>) => {
    running.add(run);
    void run.finally(() => running.delete(run));
    return run;
  };
  const ticks = [...core.functions.values()].filter(isTimer).map((timer) => {
    if (timer.trigger.runOnStartup === true) void keep(runTimer(core, timer));
    return watch(timer, () => keep(runTimer(core, timer)));
  });
  return async () => {
    ticks.forEach(clearInterval);
    await Promise.all(running);
  };
}

function watch(timer: AppFunction, run: () => Promise<void>): NodeJS.Timeout {
  const isDue = readSchedule(scheduleOf(timer));
  let looked = Math.floor(Date.now() / 1000);
  let busy = false;
  return setInterval(() => {
    const second = Math.floor(Date.now() / 1000);
    if (second === looked) return;
    looked = second;
    if (busy || !isDue(new Date(second * 1000))) return;
    busy = true;
    void run().finally(() => (busy = false));
  }, lookEveryMs);
}

/** `%NAME%` stands for a setting of the app. */
function scheduleOf({ name, trigger }: AppFunction): string {
  const schedule = trigger.schedule ?? '';
  const [, setting] = /^%(.+)%$/.exec(schedule) ?? [];
  const value = setting === undefined ? schedule : process.env[setting];
  if (value === undefined) throw new Error(`Timer ${name}: setting ${setting ?? ''} is absent.`);
  return value;
}

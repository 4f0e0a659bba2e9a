import { clearInterval } from 'node:timers';
/** One line that keeps itself up to date on a terminal, and grows by a line every half minute elsewhere. */
export function progressLine(write, text, isTerminal = process.stderr.isTTY === true) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const show = () => write(isTerminal ? `\r${text(seconds())}` : `${text(seconds())}\n`);
  show();
  const timer = setInterval(show, isTerminal ? 1000 : 30_000);
  timer.unref();
  return {
    seconds,
    close: () => {
      clearInterval(timer);
      if (isTerminal) write('\n');
    },
  };
}

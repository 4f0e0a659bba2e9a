import { commandNames, type CommandName } from './commands.ts';
import type { Ribbon } from './ribbon.ts';

/**
 * Ties every button to its screen. The pane comes into sight first, so that the user sees what happens. A click is
 * never left unanswered: what goes wrong is told to `onBug`.
 */
export function registerCommands(
  ribbon: Ribbon,
  open: (name: CommandName) => Promise<void>,
  onBug: (error: unknown) => void,
): void {
  for (const name of commandNames)
    ribbon.onClick(name, async () => {
      try {
        await ribbon.showPane();
        await open(name);
      } catch (error) {
        onBug(error);
      }
    });
}

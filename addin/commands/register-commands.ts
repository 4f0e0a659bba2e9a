import { commandNames, type CommandName } from './commands.ts';
import type { Ribbon } from './ribbon.ts';

/** What opens the screen of a button. */
interface Ready {
  readonly pane: { readonly open: (name: CommandName) => Promise<void> };
}

/**
 * Ties every button to its screen. The pane comes into sight first, so that the user sees what happens; a click that
 * comes before the pane is `ready` waits for it. A click is never left unanswered: what goes wrong is told to `onBug`.
 */
export function registerCommands(
  ribbon: Ribbon,
  ready: Promise<Ready>,
  onBug: (error: unknown) => void,
): void {
  for (const name of commandNames)
    ribbon.onClick(name, async () => {
      try {
        await ribbon.showPane();
        const { pane } = await ready;
        await pane.open(name);
      } catch (error) {
        onBug(error);
      }
    });
}

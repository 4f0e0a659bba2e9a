import type { CommandName } from './commands.ts';

/** What the add-in asks of the ribbon, in its own words. */
export interface Ribbon {
  /** Runs `handler` when the user clicks the button; the click is over when `handler` is. */
  readonly onClick: (name: CommandName, handler: () => Promise<void>) => void;
  readonly showPane: () => Promise<void>;
  /** Makes buttons usable or not; does nothing where the application cannot. */
  readonly setEnabled: (enabled: Readonly<Record<CommandName, boolean>>) => Promise<void>;
}

import type { Bridge } from '../../excel/bridge/bridge.ts';

/** The way between one open workbook and the pane in it. */
export interface PaneConnection {
  /** For the host of the workbook. */
  readonly bridge: Bridge;
  /** Where the pane comes from: nobody else is heard, and nothing is told to another. */
  readonly origin: string;
  /** Makes the frame in which the pane starts; the host must have begun. `onLeave`: a key led out of the pane. */
  makeFrame(onLeave: OnLeave): HTMLIFrameElement;
  /** A key led into the pane. */
  enter(): void;
  /** Stops listening to the pane. */
  close(): void;
}

export type OnLeave = (backwards: boolean) => void;

/** How a pane is reached; each workbook gets a connection of its own. */
export type PaneRoute = () => PaneConnection;

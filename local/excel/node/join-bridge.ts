import { type Bridge } from '../bridge/bridge.ts';
import { MacBridge } from '../bridge/mac/mac-bridge.ts';

/** Ties the window of the add-in to the bridge of its host, before office.js runs in it. */
export function joinBridge(bridge: Bridge, window: object): void {
  if (bridge instanceof MacBridge) bridge.attach(window);
}

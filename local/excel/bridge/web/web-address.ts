import { type WebBridge } from './web-bridge.ts';

const xdmInfo = ({ conversation, controlId }: WebBridge, hostOrigin: string) =>
  `${conversation}|${controlId}|${hostOrigin}`;

const serializerVersion = 1;

/**
 * The address at which the pane must be opened, so that office.js finds the page around it. What it takes as the
 * origin of that page runs to the end of the address, so it comes last.
 */
export function webAddress(page: URL, bridge: WebBridge, hostOrigin: string): string {
  const address = new URL(page);
  address.searchParams.set('_host_Info', bridge.hostInfo);
  const info = xdmInfo(bridge, encodeURIComponent(hostOrigin));
  address.hash = `&_serializer_version=${serializerVersion}&_xdm_Info=${info}`;
  return address.href;
}

/** The name of the window of the pane: office.js adds to it, and hands it on, when it opens a dialog. */
export const webWindowName = (bridge: WebBridge, hostOrigin: string): string =>
  JSON.stringify({
    baseFrameName: bridge.controlId,
    hostInfo: bridge.hostInfo,
    xdmInfo: xdmInfo(bridge, hostOrigin),
    serializerVersion: String(serializerVersion),
  });

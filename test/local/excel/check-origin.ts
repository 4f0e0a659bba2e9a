import { expect } from 'vitest';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { type WebBridge } from '../../../local/excel/bridge/web/web-bridge.ts';
import { OfficeHost } from '../../../local/excel/office-host.ts';
import { settle } from './open-office.ts';

export const paneOrigin = 'https://127.0.0.1:3000';

export interface Request {
  action: string;
  type?: number;
  data?: unknown;
  conversation?: string;
}

interface Answer {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode: number;
  _responseType: number;
  _data: unknown;
}

/** A host with a bridge to a pane that only keeps what is posted to it. */
export function listenTo(bridge: WebBridge) {
  const host = new OfficeHost(new WorkbookModel({ sheets: ['Kinderen'] }), { bridge });
  const posted: { origin: string; answer: Answer }[] = [];
  bridge.connect({
    origin: paneOrigin,
    post: (text, origin) => posted.push({ origin, answer: JSON.parse(text) as Answer }),
  });
  let correlation = 0;
  const text = ({ action, type = 0, data = null, conversation = bridge.conversation }: Request) => {
    correlation += 1;
    return JSON.stringify({
      _messageType: 0,
      _actionName: action,
      _actionType: type,
      _conversationId: conversation,
      _correlationId: correlation,
      _data: data,
    });
  };
  const ask = async (request: Request, origin = paneOrigin) => {
    bridge.receive(text(request), origin);
    await settle();
    return posted.at(-1)?.answer;
  };
  return { host, posted, ask, text };
}

/** The one place that says whom a bridge believes: it answers its own pane, and no other page in any way. */
export async function checkOrigin(bridge: WebBridge): Promise<void> {
  const { posted, ask, host } = listenTo(bridge);
  const asked = { action: 'ContextActivationManager_getAppContextAsync' };
  for (const origin of [
    'https://127.0.0.1:3001',
    'http://127.0.0.1:3000',
    'https://kwaad.example',
    'null',
    '',
  ])
    await ask(asked, origin);
  const save = { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '1']] } };
  await ask({ action: 'executeMethod', data: save }, 'https://kwaad.example');
  expect(posted).toEqual([]);
  expect(host.workbook.documentSettings).toEqual({});
  await ask(asked);
  expect(posted.map(({ origin }) => origin)).toEqual([paneOrigin]);
}

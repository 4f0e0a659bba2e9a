import { expect, test } from 'vitest';
import { WebBridge } from '../../../local/excel/bridge/web/web-bridge.ts';
import { checkOrigin, listenTo, paneOrigin } from './check-origin.ts';
import { settle } from './open-office.ts';

const asked = { action: 'ContextActivationManager_getAppContextAsync' };

test('only the pane in its own origin is heard, and nothing is sent to another', async () => {
  await checkOrigin(new WebBridge());
});

test('planted fault: a bridge that believes every origin is found out', async () => {
  class Trusting extends WebBridge {
    override receive(text: unknown): void {
      super.receive(text, paneOrigin);
    }
  }
  await expect(checkOrigin(new Trusting())).rejects.toThrow('deeply equal');
});

test('an add-in in another conversation is not answered', async () => {
  const { ask, posted } = listenTo(new WebBridge());
  await ask({ ...asked, conversation: 'anders' });
  expect(posted).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['no json', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['an object that is not text', {}],
  ['an answer', JSON.stringify({ _messageType: 1, _actionName: 'executeMethod' })],
  ['a request without a name', JSON.stringify({ _messageType: 0 })],
])('a message that is %s is left alone', async (_what, message) => {
  const bridge = new WebBridge();
  const { posted, host } = listenTo(bridge);
  bridge.receive(message, paneOrigin);
  await settle();
  expect(posted).toEqual([]);
  expect([...host.unimplemented]).toEqual([]);
});

test('before there is a pane nobody is heard, and after the end nothing is carried out', async () => {
  const early = new WebBridge();
  early.receive('{}', paneOrigin);
  const bridge = new WebBridge();
  const { ask, host, posted } = listenTo(bridge);
  host.close({ refuse: true });
  await ask(asked);
  expect(posted).toEqual([]);
  await ask({
    action: 'executeMethod',
    data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['', '', '', '', '{"Actions":[],"ObjectPaths":{}}'] },
  });
  expect(posted.map(({ answer }) => answer._errorCode)).toEqual([-2]);
  expect(host.syncs).toEqual([]);
});

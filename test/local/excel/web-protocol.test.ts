import { expect, test } from 'vitest';
import { dialogEvent } from '../../../local/excel/bridge/dialogs.ts';
import { WebBridge } from '../../../local/excel/bridge/web/web-bridge.ts';
import { note, notice } from '../../../local/excel/bridge/web/web-notes.ts';
import { listenTo } from './check-origin.ts';
import { settle } from './open-office.ts';

/** Values that office.js has for the outcome of a call and for the kind of a message. */
const errorHandlingRequest = -2;
const register = 1;
const unregister = 2;
const forEventing = 1;

const execute = (id: number, more: object = {}) => ({
  action: 'executeMethod',
  data: { ...more, DdaMethod: { DispatchId: id } },
});

test('an action that is not known fails by name', async () => {
  const { ask, host } = listenTo(new WebBridge());
  expect(await ask({ action: 'ContextActivationManager_openWindowInHost' })).toMatchObject({
    _errorCode: errorHandlingRequest,
    _data: null,
  });
  expect([...host.unimplemented]).toEqual(['action ContextActivationManager_openWindowInHost']);
});

test('a method that is not built fails by number, as unsupported', async () => {
  const { ask, host } = listenTo(new WebBridge());
  expect(await ask(execute(64))).toMatchObject({ _errorCode: 0, _data: { Version: 1, Error: 5001 } });
  expect([...host.unimplemented]).toEqual(['dispatch id 64']);
});

test('an answer finds who asked: the name, the conversation and the number come back', async () => {
  const bridge = new WebBridge();
  const { ask } = listenTo(bridge);
  await ask(execute(98));
  expect(await ask(execute(98))).toMatchObject({
    _messageType: 1,
    _actionName: 'executeMethod',
    _conversationId: bridge.conversation,
    _correlationId: 2,
    _responseType: 0,
    _data: { Error: 13_001 },
  });
});

test('events go to who registered, until that is taken back', async () => {
  const { ask, host, posted } = listenTo(new WebBridge());
  const data = { controlId: 'x', eventDispId: 39, targetId: '' };
  const events = () => posted.filter(({ answer }) => answer._responseType === forEventing).length;
  void host.clickCommand('versturen').catch(() => undefined);
  await settle();
  expect(events()).toBe(0);
  await ask({ action: 'appCommandInvoked', type: register, data });
  void host.clickCommand('versturen').catch(() => undefined);
  await settle();
  expect(events()).toBe(1);
  await ask({ action: 'appCommandInvoked', type: unregister, data });
  void host.clickCommand('versturen').catch(() => undefined);
  await settle();
  expect(events()).toBe(1);
});

test('a note says where the user goes; one that is not known fails by name', async () => {
  const bridge = new WebBridge();
  const { ask, host } = listenTo(bridge);
  const seen: number[] = [];
  bridge.onNote = (one) => seen.push(one);
  const tell = (action: unknown) =>
    ask({ action: 'ContextActivationManager_notifyHost', data: ['id', action] });
  await tell(note.ctrlF6Exit);
  expect(await tell(29)).toMatchObject({ _errorCode: errorHandlingRequest });
  expect(seen).toEqual([note.ctrlF6Exit]);
  expect([...host.unimplemented]).toEqual(['note ["id",29]']);
});

test('the host tells that the user comes in, in the conversation that office.js has for it', () => {
  const bridge = new WebBridge();
  const { posted } = listenTo(bridge);
  bridge.notify(notice.ctrlF6In);
  expect(posted[0]?.answer).toMatchObject({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${bridge.conversation}_ntf`,
    _data: [notice.ctrlF6In],
  });
});

test('a dialog in a frame is told to the host, and what happens in it comes back by name', async () => {
  const { ask, host, posted } = listenTo(new WebBridge());
  const targetId = JSON.stringify({ url: 'https://127.0.0.1:3000/signin.html', height: 60, width: 30 });
  const data = { controlId: 'x', eventDispId: 10, targetId };
  await ask({ action: 'dialogMessageReceived', type: register, data });
  expect(host.dialogs.open).toMatchObject({ height: 60, width: 30 });
  host.dialogs.messageParent('klaar', 'https://127.0.0.1:3000');
  host.dialogs.tell(dialogEvent.closed);
  await settle();
  expect(posted.slice(1).map(({ answer }) => answer._data)).toEqual([
    { messageType: 0, messageContent: 'klaar', messageOrigin: 'https://127.0.0.1:3000' },
    { messageType: 12_006 },
  ]);
});

/**
 * The messages by which office.js and the page around it speak on the web: JSON over postMessage, as excel-web-16.00.js
 * packs and reads them (Microsoft.Office.Common there).
 */

const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseType = { forCalling: 0, forEventing: 1 } as const;
/** Whether a call was carried out at all; what came of it stands in the data. */
export const resultCode = { noError: 0, errorHandlingRequest: -2 } as const;

/** What office.js asks. */
export interface WebRequest {
  readonly action: string;
  readonly type: number;
  /** Which add-in speaks. */
  readonly conversation: string;
  /** By which the answer, or each event of a registration, finds who asked. */
  readonly correlation: number;
  readonly data: unknown;
}

export interface WebAnswer {
  readonly data: unknown;
  readonly error?: number;
  readonly type?: number;
}

interface Envelope {
  _messageType?: unknown;
  _actionName?: unknown;
  _actionType?: unknown;
  _conversationId?: unknown;
  _correlationId?: unknown;
  _data?: unknown;
}

function unpack(text: unknown): Envelope | null {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** The request in a message; null for anything else, as any page may post anything. */
export function readRequest(text: unknown): WebRequest | null {
  const found = unpack(text);
  if (found?._messageType !== messageType.request) return null;
  const { _actionName: action, _actionType: type, _conversationId: conversation } = found;
  const { _correlationId: correlation, _data: data = null } = found;
  if (typeof action !== 'string' || typeof type !== 'number') return null;
  if (typeof conversation !== 'string' || typeof correlation !== 'number') return null;
  return { action, type, conversation, correlation, data };
}

const serializerVersion = 1;

/** The text of an answer to a request, or of an event for who registered by it. */
export const packAnswer = (
  { action, conversation, correlation }: WebRequest,
  { data, error = resultCode.noError, type = responseType.forCalling }: WebAnswer,
): string =>
  JSON.stringify({
    _messageType: messageType.response,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: data,
    _errorCode: error,
    _responseType: type,
    _serializerVersion: serializerVersion,
  });

/** The text of a request of the host to the add-in, in the conversation that office.js keeps for these. */
export const packNotice = (conversation: string, correlation: number, data: unknown): string =>
  JSON.stringify({
    _messageType: messageType.request,
    _actionName: 'Office_notifyAgave',
    _actionType: actionType.invoke,
    _conversationId: `${conversation}_ntf`,
    _correlationId: correlation,
    _data: data,
    _serializerVersion: serializerVersion,
  });

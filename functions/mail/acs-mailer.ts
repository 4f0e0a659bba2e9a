import { EmailClient, type EmailClientOptions, type EmailMessage } from '@azure/communication-email';
import { DefaultAzureCredential } from '@azure/identity';
import type { Transport } from './mail-settings.ts';
import type { Handed, Mail, Mailer } from './mailer.ts';

type Acs = Exclude<Transport, { readonly kind: 'smtp' }>;

/** What the client throws, by its documented members. */
interface Refusal {
  readonly message: string;
  readonly statusCode?: number;
  readonly code?: string;
}

/** The version that the client speaks. */
const API_VERSION = '2025-09-01';
/** Nothing was sent when the service could not even be reached. */
const unreached = ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN'];
/** The address takes no mail, by the codes of the service for a send that failed. */
const addressRefused = /suppress|invalidrecipient|recipientaddress/i;

/**
 * Mail by Azure Communication Services. The number of an attempt goes along as `Operation-Id`, so the service can be
 * asked later what came of it: https://learn.microsoft.com/rest/api/communication/email/email/send
 * @param options for tests: how the service is reached
 */
export function acsMailer(transport: Acs, from: string, options: EmailClientOptions = {}): Mailer {
  const { client, endpoint } = openClient(transport, options);
  return {
    async send(mail) {
      const answers: number[] = [];
      const onResponse = ({ status }: { readonly status: number }) => void answers.push(status);
      try {
        await client.beginSend(messageOf(mail, from), { operationId: mail.id, onResponse });
        return 'accepted';
      } catch (error) {
        const refusal = error as Refusal;
        if (hasFailed(refusal)) return addressRefused.test(refusal.message) ? 'refused' : 'later';
        return answers.includes(202) ? 'accepted' : afterRefusal(refusal);
      }
    },
    async wasAccepted(id) {
      try {
        await client.beginSend(nothing, { resumeFrom: operationAt(endpoint, id) });
        return true;
      } catch (error) {
        const refusal = error as Refusal;
        return hasFailed(refusal) || refusal.statusCode === 404 ? false : undefined;
      }
    },
  };
}

/** The service took the mail and could not send it: its code stands in the message that the client makes. */
const hasFailed = ({ message, statusCode }: Refusal): boolean =>
  statusCode === undefined && message.startsWith('The long-running operation has failed');

function openClient(transport: Acs, options: EmailClientOptions) {
  if (transport.kind === 'acs-identity') {
    const { endpoint } = transport;
    return { client: new EmailClient(endpoint, new DefaultAzureCredential(), options), endpoint };
  }
  const { connectionString } = transport;
  const [, endpoint = ''] = /endpoint=([^;]+)/i.exec(connectionString) ?? [];
  return { client: new EmailClient(connectionString, options), endpoint };
}

/** Without tracking: that would count who opens a mail, and lead its links past another server. */
const messageOf = ({ to, replyTo, subject, text, html }: Mail, from: string): EmailMessage => ({
  senderAddress: from,
  content: { subject, plainText: text, html },
  recipients: { to: [{ address: to }] },
  ...(replyTo !== undefined && { replyTo: [{ address: replyTo }] }),
  disableUserEngagementTracking: true,
});

/** Is not sent: what is resumed was sent before. */
const nothing: EmailMessage = {
  senderAddress: '',
  content: { subject: '', plainText: '' },
  recipients: { to: [] },
};

/** The state of an operation that this client did not begin itself, so that it only asks how it stands. */
const operationAt = (endpoint: string, id: string): string => {
  const operationLocation = `${endpoint.replace(/\/+$/, '')}/emails/operations/${id}?api-version=${API_VERSION}`;
  const config = { metadata: { mode: 'OperationLocation' }, operationLocation };
  return JSON.stringify({ state: { status: 'running', config } });
};

/** Every answer with a status says that the mail was not taken; a conflict, that this attempt was made before. */
function afterRefusal({ statusCode, code }: Refusal): Handed {
  if (statusCode === 409) return 'unknown';
  if (statusCode !== undefined) return addressRefused.test(code ?? '') ? 'refused' : 'later';
  return unreached.includes(code ?? '') ? 'later' : 'unknown';
}

/** MailApp: sends as the acting user, at most 100 recipients a day on a consumer account. */
import type { OutgoingMail, SyncKernel } from '../kernel.ts';
import { fromSigned } from './blob.ts';
import { emulated, refuseOthers } from './strict.ts';

type MailService = GoogleAppsScript.Mail.MailApp;

interface Message {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly GoogleAppsScript.Base.Blob[];
}

const PARTS = ['to', 'subject', 'body', 'attachments'];
const MAX_RECIPIENTS = 50;
const MAX_BODY_BYTES = 200 * 1024;
const MAX_ATTACHMENTS = 250;
const MAX_ATTACHED_BYTES = 25 * 1024 * 1024;

export function mailApp(kernel: SyncKernel) {
  const send = (message: Message) => {
    refuseOthers('MailApp.sendEmail', message, PARTS);
    const recipients = recipientsOf(message.to ?? '');
    const mail = {
      to: recipients.join(', '),
      subject: message.subject ?? '',
      body: message.body ?? '',
      attachments: (message.attachments ?? []).map((blob) => ({
        name: blob.getName() ?? 'lampiran',
        mimeType: blob.getContentType() ?? 'application/octet-stream',
        base64: fromSigned(blob.getBytes()).toString('base64'),
      })),
    };
    checkMessage(mail, recipients.length);
    if (recipients.length > kernel.mail.remaining()) throw new Error('Service invoked too many times for one day: email.');
    kernel.mail.send(mail);
  };
  return emulated<MailService>('MailApp', {
    getRemainingDailyQuota: () => kernel.mail.remaining(),
    sendEmail: ((...given: readonly (string | Message)[]) => send(messageOf(given))) as unknown as MailService['sendEmail'],
  });
}

/** One object; or recipient, subject, body and further parts; or recipient, address for replies, subject, body. */
function messageOf([to = '', subject = '', body = '', parts = {}]: readonly (string | Message)[]): Message {
  if (typeof to === 'object') return to;
  if (typeof parts === 'string') throw new Error('The workbench does not emulate MailApp.sendEmail with replyTo.');
  return { ...parts, to, subject: String(subject), body: String(body) };
}

function recipientsOf(to: string): string[] {
  const recipients = to
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
  const invalid = recipients.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  if (invalid !== undefined) throw new Error(`Invalid email: ${invalid}`);
  return recipients;
}

/** What one message may carry on a consumer account. */
function checkMessage({ body, attachments }: OutgoingMail, recipients: number): void {
  const attached = attachments.reduce((sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'), 0);
  if (recipients > MAX_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  if (Buffer.byteLength(body, 'utf8') > MAX_BODY_BYTES) throw new Error('Limit Exceeded: Email Body Size.');
  if (attachments.length > MAX_ATTACHMENTS) throw new Error('Limit Exceeded: Email Attachments Per Message.');
  if (attached > MAX_ATTACHED_BYTES) throw new Error('Limit Exceeded: Email Total Attachments Size.');
}

/** MailApp: sends as the acting user, at most 100 recipients a day on a consumer account. */
import type { SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type MailService = GoogleAppsScript.Mail.MailApp;

interface Message {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly GoogleAppsScript.Base.Blob[];
}

export function mailApp(kernel: SyncKernel) {
  return emulated<MailService>('MailApp', {
    getRemainingDailyQuota: () => kernel.mail.remaining(),
    sendEmail: ((message: Message) => {
      const recipients = (message.to ?? '')
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== '');
      if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
      const invalid = recipients.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
      if (invalid !== undefined) throw new Error(`Invalid email: ${invalid}`);
      if (recipients.length > kernel.mail.remaining()) throw new Error('Service invoked too many times for one day: email.');
      kernel.mail.send({
        to: recipients.join(', '),
        subject: message.subject ?? '',
        body: message.body ?? '',
        attachments: (message.attachments ?? []).map((blob) => ({
          name: blob.getName() ?? 'lampiran',
          mimeType: blob.getContentType() ?? 'application/octet-stream',
          base64: Buffer.from(blob.getBytes().map((byte) => byte & 0xff)).toString('base64'),
        })),
      });
    }) as unknown as MailService['sendEmail'],
  });
}

/** MailApp on a consumer account: what is sent, and how much. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let services: GoogleServices;

beforeEach(() => {
  bench = openWorkbench({ today: '2026-01-05' });
  services = googleServices(bench.kernel);
});

function addresses(count: number): string {
  return Array.from({ length: count }, (_, index) => `warga${index}@contoh.example`).join(',');
}

function send(to: string): void {
  services.MailApp.sendEmail({ to, subject: 'Undangan', body: 'Dengan hormat' });
}

describe('sending', () => {
  test('a message goes out as the acting user, now', () => {
    services.MailApp.sendEmail({ to: 'camat@contoh.example', subject: 'Undangan', body: 'Dengan hormat' });

    expect(bench.state.mail()).toEqual([
      {
        to: 'camat@contoh.example',
        subject: 'Undangan',
        body: 'Dengan hormat',
        from: 'petugas@contoh.example',
        sentAt: '2026-01-05T01:00:00.000Z',
        attachments: [],
      },
    ]);
  });

  test('recipient, subject and body may be given one by one, with further parts after them', () => {
    const attachments = [services.Utilities.newBlob('a', 'text/plain', 'a.txt')];
    services.MailApp.sendEmail('camat@contoh.example', 'Undangan', 'Dengan hormat');
    services.MailApp.sendEmail('camat@contoh.example', 'Ralat', 'Mohon maaf', { attachments });

    expect(bench.state.mail()).toMatchObject([
      { to: 'camat@contoh.example', subject: 'Undangan', body: 'Dengan hormat', attachments: [] },
      { to: 'camat@contoh.example', subject: 'Ralat', body: 'Mohon maaf', attachments: [{ name: 'a.txt' }] },
    ]);
  });

  test('attachments arrive byte by byte, with name and type', () => {
    const blob = services.Utilities.newBlob([0, 127, -128, -1], 'application/pdf', 'notulen.pdf');
    services.MailApp.sendEmail({ to: 'camat@contoh.example', subject: 'Notulen', body: '', attachments: [blob] });

    const [attachment] = bench.state.mail()[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ name: 'notulen.pdf', mimeType: 'application/pdf' });
    expect([...(bench.state.keeper.getFile(attachment?.fileId ?? '') ?? [])]).toEqual([0, 127, 128, 255]);
  });

  test.each([
    ['no recipient', ' , ', 'no recipient'],
    ['an address without a domain', 'camat', 'Invalid email: camat'],
    ['one bad address among good ones', 'camat@contoh.example, lurah@', 'Invalid email: lurah@'],
  ])('refuses %s, and sends nothing', (_what, to, words) => {
    expect(() => send(to)).toThrow(words);
    expect(bench.state.mail()).toEqual([]);
  });

  test.each([
    ['cc', () => services.MailApp.sendEmail({ to: 'a@contoh.example', cc: 'b@contoh.example' })],
    ['htmlBody', () => services.MailApp.sendEmail('a@contoh.example', 'a', 'b', { htmlBody: '<b>b</b>' })],
    ['replyTo', () => services.MailApp.sendEmail('a@contoh.example', 'b@contoh.example', 'a', 'b')],
  ] as const)('refuses %s by name, instead of passing it over', (part, act) => {
    expect(act).toThrow(`The workbench does not emulate MailApp.sendEmail with ${part}.`);
    expect(bench.state.mail()).toEqual([]);
  });
});

describe('the daily quota', () => {
  test('is 100 recipients, each address of a message counted', () => {
    expect(services.MailApp.getRemainingDailyQuota()).toBe(100);

    send(addresses(3));
    send(addresses(1));

    expect(services.MailApp.getRemainingDailyQuota()).toBe(96);
  });

  test('may be used up, not exceeded: a message that does not fit goes to nobody', () => {
    send(addresses(50));
    send(addresses(48));

    expect(() => send(addresses(3))).toThrow('Service invoked too many times for one day: email.');
    expect(services.MailApp.getRemainingDailyQuota()).toBe(2);
    send(addresses(2));
    expect(services.MailApp.getRemainingDailyQuota()).toBe(0);
    expect(bench.state.mail()).toHaveLength(3);
  });

  test('is whole again the next day', () => {
    send(addresses(40));

    bench.at('2026-01-06');

    expect(services.MailApp.getRemainingDailyQuota()).toBe(100);
  });

  test('is one of each user', () => {
    send(addresses(40));

    bench.as('kepala@contoh.example');

    expect(services.MailApp.getRemainingDailyQuota()).toBe(100);
  });
});

describe('one message', () => {
  const message = { to: 'camat@contoh.example', subject: 'Rekap', body: '' };

  test('has 50 recipients at most', () => {
    expect(() => send(addresses(51))).toThrow('Limit Exceeded: Email Recipients Per Message.');
    send(addresses(50));
    expect(services.MailApp.getRemainingDailyQuota()).toBe(50);
  });

  test('has a body of 200 KB at most', () => {
    services.MailApp.sendEmail({ ...message, body: 'x'.repeat(204_800) });

    expect(() => services.MailApp.sendEmail({ ...message, body: 'x'.repeat(204_801) })).toThrow('Email Body Size');
    expect(bench.state.mail()).toHaveLength(1);
  });

  test('has 250 attachments at most', () => {
    const blob = services.Utilities.newBlob('a', 'text/plain', 'a.txt');
    const sendWith = (count: number) => services.MailApp.sendEmail({ ...message, attachments: Array(count).fill(blob) });
    sendWith(250);

    expect(() => sendWith(251)).toThrow('Limit Exceeded: Email Attachments Per Message.');
    expect(bench.state.mail()).toHaveLength(1);
  });

  test('has attachments of 25 MB together at most', () => {
    const blob = services.Utilities.newBlob('x'.repeat(1024 * 1024), 'text/plain', 'a.txt');
    const sendWith = (count: number) => services.MailApp.sendEmail({ ...message, attachments: Array(count).fill(blob) });
    sendWith(25);

    expect(() => sendWith(26)).toThrow('Limit Exceeded: Email Total Attachments Size.');
    expect(bench.state.mail()).toHaveLength(1);
  });
});

/** What is done on the screen of a template: copied out, checked, taken into use, given up; one thing at a time. */
import { useState } from 'preact/hooks';
import type { CopiedTemplate } from '../../registers/templat/change-template.ts';
import type { CopyCheck } from '../../registers/templat/check-copy.ts';
import type { ShownTemplate } from '../../registers/templat/show-templates.ts';
import type { Saved } from '../../schema/index.ts';
import { download } from '../parts/download.ts';
import { useAnswer } from '../parts/use-answer.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export interface Checked extends CopyCheck {
  /** The file that was chosen here; `null` for the copy in Drive. */
  readonly file: { readonly name: string; readonly content: string } | null;
}

type Failed = Extract<Reply<unknown>, { ok: false }>;

export function useTemplateChange(name: string) {
  const { reply, again } = useAnswer<ShownTemplate>('templat.show', { template: name });
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<Failed | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);

  const run = async <T>(what: string, useCase: string, input: object = {}): Promise<T | null> => {
    setBusy(what);
    setSaid('');
    setFailed(null);
    const answer = await ask<T>(useCase, { template: name, ...input });
    setBusy('');
    if (answer.ok) return answer.value;
    setFailed(answer);
    return null;
  };

  const copyToDrive = async () => {
    const copied = await run<CopiedTemplate>('Menyalin ke Drive', 'templat.copy');
    if (!copied) return;
    setSaid(copied.message);
    setChecked(null);
    again();
  };

  const downloadFile = async () => {
    const copied = await run<CopiedTemplate>('Mengambil templat', 'templat.download');
    if (!copied) return;
    download(copied.file);
    setSaid(copied.message);
  };

  const check = async (file: Checked['file']) => {
    setChecked(null);
    const found = await run<CopyCheck>('Memeriksa', 'templat.check', file ? { content: file.content } : {});
    if (found) setChecked({ ...found, file });
  };

  const upload = async (file: File) => check({ name: file.name, content: await base64Of(file) });

  const keep = async (what: string, useCase: string, input: object = {}) => {
    const saved = await run<Saved>(what, useCase, input);
    if (!saved) return;
    setSaid(saved.message);
    setChecked(null);
    again();
  };

  const useIt = () => keep('Menyimpan', 'templat.use', checked?.file ? { content: checked.file.content } : {});
  const restore = () => keep('Mengembalikan', 'templat.restore');
  return { reply, again, busy, said, failed, checked, copyToDrive, downloadFile, check, upload, useIt, restore };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}

/** One template: what documents are made of, the way of a changed copy into use and out again, and its dictionary of tags. */
import { useState } from 'preact/hooks';
import type { ShownTemplate } from '../../registers/templat/show-templates.ts';
import { download } from '../parts/download.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { TemplateDictionary } from './template-dictionary.tsx';
import type { Checked } from './use-template.ts';
import { useTemplateChange } from './use-template.ts';

export function TemplateScreen({ name }: { readonly name: string }) {
  const change = useTemplateChange(name);
  const { reply, again, busy, said, failed, checked } = change;
  const template = reply?.ok ? reply.value : null;
  return (
    <Page title={template?.title ?? 'Templat'} crumbs={[HOME, { caption: 'Templat dokumen', route: 'templat' }]}>
      {said !== '' && (
        <div class="say good" role="status">
          {said}
        </div>
      )}
      {failed && <Failure reply={failed} retry={again} />}
      {(!reply || busy !== '') && <Loading what={busy === '' ? 'Memuat' : busy} />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {template && (
        <>
          <Standing template={template} disabled={busy !== ''} restore={change.restore} />
          <h2>1. Salin</h2>
          <p class="sub">Salinan di Drive hanya Anda yang dapat membukanya. Dokumen tetap dibuat dari yang sedang dipakai.</p>
          <div class="ways">
            <button type="button" class={template.copy ? '' : 'primary'} disabled={busy !== ''} onClick={change.copyToDrive}>
              {template.copy ? 'Salin lagi ke Drive' : 'Salin untuk diubah'}
            </button>
            <button type="button" disabled={busy !== ''} onClick={change.downloadFile}>
              Unduh berkasnya
            </button>
            {template.copy && (
              <a class="button" href={template.copy.link} target="_blank" rel="noreferrer">
                Buka salinan di Drive
              </a>
            )}
          </div>
          <h2>2. Ubah, lalu periksa</h2>
          <div class="ways">
            {template.copy && (
              <button type="button" class="primary" disabled={busy !== ''} onClick={() => change.check(null)}>
                Periksa salinan di Drive
              </button>
            )}
            <UploadButton disabled={busy !== ''} upload={change.upload} />
          </div>
          {checked && <CheckResult checked={checked} disabled={busy !== ''} useIt={change.useIt} />}
          <TemplateDictionary name={template.name} tags={template.tags} />
        </>
      )}
    </Page>
  );
}

interface StandingProps {
  readonly template: ShownTemplate;
  readonly disabled: boolean;
  readonly restore: () => void;
}

function Standing({ template: { changed, faults }, disabled, restore }: StandingProps) {
  const [isAsking, setAsking] = useState(false);
  if (changed === null) return <p class="say">Dokumen ini dibuat dengan templat bawaan.</p>;
  return (
    <>
      <p class={`say ${faults.length > 0 ? 'warn' : ''}`}>
        <b>Templat ubahan.</b> {changed}.
        {faults.length > 0 && ' Untuk sementara dokumen dibuat dengan templat bawaan, karena yang berikut:'}
      </p>
      <Faults faults={faults} />
      {isAsking ? (
        <fieldset class="say">
          <legend>Kembali ke templat bawaan? Templat ubahan dihapus dari buku kerja.</legend>
          <button type="button" class="primary" disabled={disabled} onClick={restore}>
            Ya, kembalikan
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            Tidak
          </button>
        </fieldset>
      ) : (
        <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
          Kembalikan bawaan
        </button>
      )}
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

function UploadButton({ disabled, upload }: { readonly disabled: boolean; readonly upload: (file: File) => void }) {
  return (
    <label class="button file">
      <input
        class="visually-hidden"
        type="file"
        accept=".docx"
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) upload(file);
        }}
      />
      Unggah dan periksa
    </label>
  );
}

interface ResultProps {
  readonly checked: Checked;
  readonly disabled: boolean;
  readonly useIt: () => void;
}

function CheckResult({ checked: { faults, used, missing, sample, file }, disabled, useIt }: ResultProps) {
  const what = file === null ? 'Salinan di Drive' : `Berkas ${file.name}`;
  if (sample === null)
    return (
      <div class="summary" role="alert">
        <b>
          {what} belum dapat dipakai: {faults.length} hal perlu diperbaiki
        </b>
        <Faults faults={faults} />
      </div>
    );
  return (
    <>
      <div class="say good" role="status">
        <b>{what} dapat dipakai.</b> {used.length} penanda dikenal.
        {missing.length > 0 && (
          <p>Tidak lagi memuat: {missing.map((name) => `{${name}}`).join(', ')}. Boleh, bila memang dihapus.</p>
        )}
      </div>
      <h2>3. Pakai</h2>
      <div class="ways">
        <button type="button" class="primary" disabled={disabled} onClick={useIt}>
          Pakai templat ini
        </button>
        <button type="button" disabled={disabled} onClick={() => download(sample)}>
          Unduh contoh isinya
        </button>
      </div>
    </>
  );
}

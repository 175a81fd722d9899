/** The advanced Drive service (API v3), as `drive.file` allows: only files that the script itself made. */
import type { StoredFile, SyncKernel } from '../kernel.ts';
import { ApiError } from '../workbook/api-error.ts';
import { applyMask } from '../workbook/field-mask.ts';
import { asApi } from './sheets.ts';
import { emulated, strict } from './strict.ts';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

export function driveService(kernel: SyncKernel): { readonly Files: Files } {
  const found = (id: string): StoredFile => {
    const file = kernel.drive.get(id);
    if (!file) throw new ApiError(`File not found: ${id}.`, 404);
    return file;
  };
  const files = emulated<Files>('Drive.Files', {
    create: (resource: DriveFile, media?: GoogleAppsScript.Base.Blob, options: { fields?: string } = {}) =>
      asApi('drive.files.create', () => {
        const bytes = media ? Buffer.from(media.getBytes().map((byte) => byte & 0xff)) : Buffer.alloc(0);
        const name = resource.name ?? media?.getName() ?? 'Untitled';
        const mimeType = resource.mimeType ?? media?.getContentType() ?? 'application/octet-stream';
        return applyMask(asFile(kernel.drive.create({ name, mimeType }, bytes.toString('base64'))), options.fields);
      }),
    get: ((id: string, options: { fields?: string } = {}) =>
      asApi('drive.files.get', () => applyMask(asFile(found(id)), options.fields))) as Files['get'],
    list: (options: { fields?: string } = {}) =>
      asApi('drive.files.list', () => applyMask({ files: kernel.drive.list().map(asFile) }, options.fields)),
    remove: (id: string) =>
      asApi('drive.files.delete', () => {
        found(id);
        kernel.drive.remove(id);
      }),
  });
  return strict('Drive', { Files: files });
}

function asFile(file: StoredFile): DriveFile {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    size: String(file.size),
    createdTime: file.createdTime,
    webViewLink: `https://drive.contoh.example/file/d/${file.id}/view`,
  };
}

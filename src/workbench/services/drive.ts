/** The advanced Drive service (API v3), as `drive.file` allows: only files that the script itself made for the acting user. */
import type { StoredFile, SyncKernel } from '../kernel.ts';
import { ApiError } from '../workbook/api-error.ts';
import { applyMask } from '../workbook/field-mask.ts';
import { fromSigned, newBlob, toSigned } from './blob.ts';
import { asApi } from './sheets.ts';
import { emulated, refuseOthers, strict } from './strict.ts';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Options = { fields?: string; alt?: string };
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

/** What the API gives of a file when the call names no fields. */
const FILE_FIELDS = 'kind,id,name,mimeType';
const LIST_FIELDS = `kind,incompleteSearch,files(${FILE_FIELDS})`;

export function driveService(kernel: SyncKernel): { readonly Files: Files } {
  // With drive.file, access to a file is given to one user: what another had the script make is not there for this one.
  const isOwn = (file: StoredFile) => file.owner === kernel.session.email();
  const found = (id: string): StoredFile => {
    const file = kernel.drive.get(id);
    if (!file || !isOwn(file)) throw new ApiError(`File not found: ${id}.`, 404);
    return file;
  };
  const shown = (file: StoredFile, { fields = FILE_FIELDS }: Options) => applyMask(asFile(file), fields);
  const files = emulated<Files>('Drive.Files', {
    create: (resource: DriveFile, media?: GoogleAppsScript.Base.Blob, options: Options = {}) =>
      asApi('drive.files.create', () => {
        refuseOthers('Drive.Files.create', { ...resource, ...options }, ['name', 'mimeType', 'fields']);
        const bytes = media ? fromSigned(media.getBytes()) : Buffer.alloc(0);
        const name = resource.name ?? media?.getName() ?? 'Untitled';
        const mimeType = resource.mimeType ?? media?.getContentType() ?? 'application/octet-stream';
        return shown(kernel.drive.create({ name, mimeType }, bytes.toString('base64')), options);
      }),
    get: ((id: string, options: Options = {}) =>
      asApi('drive.files.get', () => {
        refuseOthers('Drive.Files.get', options, ['fields', 'alt']);
        const file = found(id);
        if (options.alt === undefined || options.alt === 'json') return shown(file, options);
        if (options.alt !== 'media') throw new ApiError(`Invalid value at 'alt': ${options.alt}.`, 400);
        return newBlob(toSigned(Buffer.from(kernel.drive.content(id) ?? '', 'base64')), file.mimeType, file.name);
      })) as Files['get'],
    list: (options: Options = {}) =>
      asApi('drive.files.list', () => {
        refuseOthers('Drive.Files.list', options, ['fields']);
        const files = kernel.drive.list().filter(isOwn).map(asFile);
        return applyMask({ kind: 'drive#fileList', incompleteSearch: false, files }, options.fields ?? LIST_FIELDS);
      }),
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
    webViewLink: `https://drive.google.com/file/d/${file.id}/view`,
  };
}

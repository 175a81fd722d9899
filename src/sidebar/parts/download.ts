/** Hands a file that the server made to the browser: no Drive permission is needed. */

export interface DownloadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

export function download(file: DownloadFile): void {
  const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

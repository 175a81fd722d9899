/** Hands a file that the server made to the browser: no Drive permission is needed. */

export interface DownloadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

export function download({ name, mimeType, base64 }: DownloadFile): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  handOver(name, new Blob([bytes], { type: mimeType }));
}

/** The same of a file that was made in the page. */
export function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Copies what a box holds. Apps Script's frame may forbid the newer way: then the box is selected, and the older one tried. */

/** Whether it was copied; if not, the text is selected, so that Ctrl+C does it. */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    return document.execCommand('copy');
  }
}

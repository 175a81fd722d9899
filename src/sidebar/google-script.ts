/** What Apps Script puts into the page: `google.script.run` and `google.script.host`. */

export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  call(name: string, input: unknown): void;
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: ScriptRun; readonly host: { close(): void } } };
    readonly ADMEN_START?: { readonly route: string; readonly frame: 'panel' | 'lebar' } | null;
  }
}

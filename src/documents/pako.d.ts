/** What is used of pako: the very file that pizzip unpacks with, so that the bundle holds it once. */
declare module 'pako/dist/pako.es5.min.js' {
  export class Inflate {
    constructor(options: { readonly raw: true; readonly chunkSize: number });
    /** 0 while all is well. */
    readonly err: number;
    onData: (chunk: Uint8Array) => void;
    onEnd: () => void;
    push(data: Uint8Array, isLast: boolean): boolean;
  }
}

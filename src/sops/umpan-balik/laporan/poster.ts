/** The poster of a public form: its QR code and its address, in large words. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import type { Table } from '../../../schema/index.ts';

export interface PosterForm {
  readonly title: string;
  /** Where the public fills it in. */
  readonly link: string;
  /** Its number in the register of forms. */
  readonly number: string;
}

/** `qr` is base64 of a PNG: `host.documents().qr(link)`. `table` is the register of forms. */
export function posterOrder({ title, link, number }: PosterForm, qr: string, table: Table): DocumentOrder {
  return {
    kind: 'Poster formulir',
    template: 'umpan-balik/poster-formulir',
    table,
    record: number,
    title: `${title} ${number}`,
    date: null,
    data: { 'Judul formulir': title, 'Tautan formulir': link.replace(/^https?:\/\//, '') },
    loops: {},
    pictures: { 'kode QR': qr },
  };
}

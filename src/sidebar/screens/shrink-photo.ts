/** A photo from a camera becomes a JPEG that a workbook can keep: no side longer than 1,280 pixels, no more than 120 KB. */

export const MOST_PIXELS = 1280;
export const MOST_BYTES = 120_000;

/** From good to coarse; only then the picture itself is made smaller. */
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45];
const SMALLER = 0.75;
const LEAST_PIXELS = 200;

export type Shrunk = { readonly ok: true; readonly content: string } | { readonly ok: false; readonly message: string };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In the same proportions, no side longer than `most`; a small one stays as it is. */
export function fitted({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The first base64 that is small enough, of sizes and qualities in turn; `null` when none is. `encode` draws and packs the picture. */
export function smallEnough(size: Size, encode: (size: Size, quality: number) => string): string | null {
  for (let most = MOST_PIXELS; most >= LEAST_PIXELS; most *= SMALLER) {
    for (const quality of QUALITIES) {
      const content = encode(fitted(size, most), quality);
      if (bytesOf(content) <= MOST_BYTES) return content;
    }
  }
  return null;
}

function bytesOf(base64: string): number {
  return Math.floor((base64.length * 3) / 4);
}

/** What telephones of Apple take. Most browsers cannot show it. */
export function isHeic({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.hei[cf]$/i.test(name) || /^image\/hei[cf]/.test(type);
}

/** Refused with words that say what to do. */
export async function shrinkPhoto(file: File): Promise<Shrunk> {
  try {
    const picture = await createImageBitmap(file);
    const content = smallEnough(picture, (size, quality) => jpegOf(picture, size, quality));
    picture.close();
    return content === null
      ? refused(file, 'tidak dapat diperkecil sampai 120 KB. Potong atau kecilkan dahulu')
      : { ok: true, content };
  } catch {
    return isHeic(file)
      ? refused(
          file,
          'Foto HEIC tidak terbaca oleh peramban ini. Ubah ke JPEG: di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel sebelum memotret, atau kirim fotonya lewat WhatsApp lalu unduh',
        )
      : refused(file, 'bukan gambar yang dapat dibaca. Pilih foto JPEG atau PNG');
  }
}

function refused({ name }: File, why: string): Shrunk {
  return { ok: false, message: `${name}: ${why}.` };
}

/** On white, as JPEG knows no transparency. */
function jpegOf(picture: ImageBitmap, { width, height }: Size, quality: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to draw on.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.toDataURL('image/jpeg', quality).replace(/^data:image\/jpeg;base64,/, '');
}

/** A row that a use case needs is not there, or cannot be read: says which, and what to do. */
import type { Host } from '../host/host.ts';
import type { Refused, Table } from '../schema/index.ts';
import { refuse } from '../schema/index.ts';

export function notFound(host: Host, table: Table, key: string): Refused {
  const problem = host.problems().find((candidate) => candidate.sheet === table.name);
  if (problem)
    return refuse(
      `${table.name} ${key} tidak dapat dibaca. Lembar “${problem.sheet}” baris ${problem.row}, kolom “${problem.header}”: ${problem.message}`,
    );
  return refuse(
    `${table.name} ${key} tidak ada lagi; barisnya sudah dihapus dari lembar “${table.name}”. Tidak ada yang disimpan.`,
  );
}

import type { Column, Insert } from '../steps.ts';

/**
 * Many new rows by COPY in binary form: the quickest way into PostgreSQL, open to us because the journal's lock has shown already that none of the
 * rows is there.
 */
export function copySql({ table, columns }: Insert): string {
  return `COPY ${table} (${columns.map(({ name }) => name).join(', ')}) FROM STDIN (FORMAT binary)`;
}

/** "PGCOPY", the bytes that show a damaged line end, no flags, no extension (the COPY page of PostgreSQL's manual, "Binary Format"). */
const fileHeader = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** One CopyData message: `d`, its length, and in it a whole file: header, tuples, -1. Fields are a length, -1 for NULL, and the bytes. */
export function toCopyMessage(columns: readonly Column[]): Buffer {
  const count = Math.max(...columns.map((column) => ('values' in column ? column.values.length : 0)));
  const size = columns.reduce((sum, column) => sum + sizeOf(column, count), fileHeader.length + 2 * count + 2);
  const message = Buffer.allocUnsafe(5 + size);
  message[0] = 0x64;
  message.writeInt32BE(4 + size, 1);
  fileHeader.copy(message, 5);
  let at = 5 + fileHeader.length;
  for (let index = 0; index < count; index += 1) {
    at = message.writeInt16BE(columns.length, at);
    for (const column of columns) at = writeField(message, at, column, index);
  }
  message.writeInt16BE(-1, at);
  return message;
}

function sizeOf(column: Column, count: number): number {
  const lengths = 4 * count;
  if ('value' in column) return lengths + count * column.value.length;
  if (column.type === 'bytes') return column.values.reduce((sum, value) => sum + value.length, lengths);
  if (column.type === 'text')
    return column.values.reduce((sum, value) => sum + Buffer.byteLength(value ?? ''), lengths);
  return lengths + count * (column.type === 'int' ? 4 : 8);
}

function writeField(message: Buffer, at: number, column: Column, index: number): number {
  if (column.type === 'int') return message.writeInt32BE(column.values[index] ?? 0, message.writeInt32BE(4, at));
  if (column.type === 'bigint') {
    return message.writeBigInt64BE(BigInt(column.values[index] ?? 0), message.writeInt32BE(8, at));
  }
  if (column.type === 'text') {
    const value = column.values[index] ?? null;
    if (value === null) return message.writeInt32BE(-1, at);
    const length = message.write(value, at + 4);
    message.writeInt32BE(length, at);
    return at + 4 + length;
  }
  const bytes = column.type !== 'bytes' ? undefined : 'value' in column ? column.value : column.values[index];
  if (!bytes) throw new RangeError('columns of different lengths');
  message.set(bytes, message.writeInt32BE(bytes.length, at));
  return at + 4 + bytes.length;
}

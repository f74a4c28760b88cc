import { crc32, deflateSync } from "node:zlib";

const size = 240;

/** A crest of rings on white, as a PNG of 240 pixels each way: a logo that is nobody's. */
export function drawLogo(): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, y)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number): readonly number[] {
  const from = Math.hypot(x - size / 2, y - size / 2);
  if (from > 116 || (from > 92 && from < 100)) return [255, 255, 255];
  return (x + y) % 80 < 40 || from > 92 ? [27, 79, 114] : [214, 158, 46];
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

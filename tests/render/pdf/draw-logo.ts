import { crc32, deflateSync } from "node:zlib";
import type { Logo } from "../../../src/core/model/publisher.ts";

const width = 320;
const height = 80;

/** Stripes in two colours, as a PNG: a logo that is nobody's. */
export function drawLogo(): Logo {
  const row = (y: number) => [0, ...Array.from({ length: width }, (_, x) => pixel(x, y)).flat()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.from(Array.from({ length: height }, (_, y) => row(y)).flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return { contentType: "image/png", bytes, width, height, alt: "Westmere Council, a heron over water" };
}

function pixel(x: number, y: number): readonly number[] {
  return (x + y) % 80 < 40 ? [107, 45, 123] : [214, 158, 46];
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One header field: its name as written, its value unfolded, and its lines as they stand in the message. */
export type HeaderField = { name: string; value: string; lines: string };

/** A message taken apart at the empty line (RFC 5322). Bytes are read as Latin-1, so that none is lost. */
export type MessageText = { fields: HeaderField[]; body: string };

/** Splits a message or a part into its header fields and its body. */
export function splitMessage(bytes: Buffer): MessageText {
  const text = bytes.toString("latin1");
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  return { fields: readFields(head), body: end === null ? "" : text.slice(end.index + end[0].length) };
}

// a line that begins with white space goes on with the field before it
function readFields(head: string): HeaderField[] {
  const folded = head.split(/\r?\n(?![ \t])/).filter((lines) => lines !== "");
  return folded.flatMap((lines) => {
    const colon = lines.indexOf(":");
    if (colon < 1) return [];
    const value = lines.slice(colon + 1).replace(/\r?\n/g, "");
    const lf = lines.replace(/\r?\n/g, "\r\n");
    return [{ name: lines.slice(0, colon).trimEnd(), value: utf8(value).trim(), lines: lf }];
  });
}

/** Puts a message together again. */
export function joinMessage({ fields, body }: MessageText): Buffer {
  return Buffer.from(`${fields.map(({ lines }) => `${lines}\r\n`).join("")}\r\n${body}`, "latin1");
}

/** A field of one's own. */
export function field(name: string, value: string): HeaderField {
  return { name, value, lines: latin1(`${name}: ${value}`) };
}

/** The value of the first field of this name; empty where there is none. */
export function headerValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((one) => isNamed(one, name))?.value ?? "";
}

/** Whether the field has this name, in any case. */
export function isNamed(one: HeaderField, name: string): boolean {
  return one.name.toLowerCase() === name.toLowerCase();
}

// header values may hold raw UTF-8 (RFC 6532)
function utf8(text: string): string {
  return Buffer.from(text, "latin1").toString("utf8");
}

function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

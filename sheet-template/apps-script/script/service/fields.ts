/** Something of unknown shape that came from outside, as its fields; none when it is no object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a text as a JSON object; null for anything else. */
export function parseFields(text: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? fieldsOf(parsed) : null;
  } catch {
    return null;
  }
}

/** The fields of a value. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A field as a text; "" where it is none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

/** A field as a number; 0 where it is none. */
export function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === "number" ? value : 0;
}

/** A field as a list of objects, or of texts; empty where it is none. */
export function listOf(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A field as a list of texts; what is no text is left out. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** A JSON object whose shape the message table has already checked. */
export type Struct = { [field: string]: unknown };

/** Whether the value is a JSON object (not null, not a list). */
export function isStruct(value: unknown): value is Struct {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object itself, or an empty one where the field is absent. */
export function structOf(value: unknown): Struct {
  return isStruct(value) ? value : {};
}

/** The list itself, or an empty one where the field is absent. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries of a repeated message field. */
export function structsOf(value: unknown): Struct[] {
  return listOf(value).map(structOf);
}

/** The number itself, or the proto3 default. */
export function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === "number" ? value : otherwise;
}

/** The text itself, or the proto3 default. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

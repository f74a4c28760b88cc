/** A header of an answer; undefined where there is none. The clients' types do not tell that these are fetch's. */
export function headerOf(headers: object, name: string): string | undefined {
  const value: unknown =
    "get" in headers && typeof headers.get === "function" ? headers.get(name) : undefined;
  return typeof value === "string" ? value : undefined;
}

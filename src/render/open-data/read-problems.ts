import type { z } from "zod";

/**
 * Reads a published file against its schema. Throws an error that says what the file is and everything that is
 * wrong with it: a place and what was expected, a line each.
 */
export function readAgainst<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  what: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(jsonOf(text, what));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `- ${path.join(".") || "the whole"}: ${message}`,
  );
  throw new Error(`This is not ${what}. Take the file as it was published, or mend:\n${problems.join("\n")}`);
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new Error(`This is not ${what}, nor JSON at all. Take the file as it was published, whole.`, {
      cause: error,
    });
  }
}

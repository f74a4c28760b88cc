import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { imageSize } from "image-size";
import type { Logo, Publisher } from "../core/model/publisher.ts";
import { PublisherFile } from "../core/model/publisher.ts";

const largestLogo = 500_000;
/** A picture of half a million bytes can unpack to gigabytes in whatever draws it. */
const mostPixels = 4_000_000;
const contentTypes = { png: "image/png", jpg: "image/jpeg" } as const;

/** A configuration file that cannot be used; `problems` names everything that is wrong, each with its mend. */
export class BadPublisherFile extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "BadPublisherFile";
    this.problems = problems;
  }
}

/**
 * Reads the council's configuration file and its logo. `address`, where given, takes the place of the file's.
 * Throws BadPublisherFile.
 */
export async function readPublisherFile(path: string, address?: string): Promise<Publisher> {
  const given = await readJsonFile(path);
  const parsed = PublisherFile.safeParse(address === undefined ? given : { ...given, address });
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".") || path}: ${issue.message}`);
  const wanted = PublisherFile.shape.logo.safeParse(given.logo).data;
  const logo = wanted === undefined ? null : await readLogo(join(dirname(path), wanted.file), wanted);
  const all = typeof logo === "string" ? [...problems, `logo.file: ${logo}`] : problems;
  if (!parsed.success || typeof logo === "string") throw new BadPublisherFile(all);
  return { ...parsed.data, logo };
}

async function readJsonFile(path: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    throw new BadPublisherFile([`${path}: must hold one JSON object`]);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadPublisherFile([`${path}: is no JSON (${error.message})`]);
    if (!isFileError(error)) throw error;
    throw new BadPublisherFile([
      `${path}: cannot be read (${error.code}). Give the path of the council's file.`,
    ]);
  }
}

/** The logo, or in words why it cannot be used. */
async function readLogo(path: string, { alt, file }: { alt: string; file: string }): Promise<Logo | string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > largestLogo) return `${file} has more than 500,000 bytes. Save it smaller.`;
    const { type, width, height } = imageSize(bytes);
    const contentType = type === "png" || type === "jpg" ? contentTypes[type] : undefined;
    if (contentType === undefined) return `${file} is neither PNG nor JPEG. Save it as one of these.`;
    if (width * height > mostPixels)
      return `${file} is ${width} by ${height} pixels, more than 4 million. Save it smaller.`;
    return { contentType, bytes, width, height, alt };
  } catch (error) {
    if (isFileError(error)) return `${file} cannot be read beside the configuration file (${error.code}).`;
    if (error instanceof TypeError || error instanceof RangeError)
      return `${file} is no picture (PNG or JPEG).`;
    throw error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** The folder of a version: "FINAL 1.0" is "1.0", "Draft Final 2" is "draft-final-2", "0.3" is "0.3". */
export function versionPath(number: string): string {
  const path = number
    .replace(/^FINAL /u, "")
    .toLowerCase()
    .replaceAll(/[^a-z\d.]+/gu, "-")
    .replaceAll(/^[.-]+|[.-]+$/gu, "");
  return path || "version";
}

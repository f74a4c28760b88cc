import { doubled } from "../../witness/texts.ts";

/**
 * What is wrong with the tasks of a queue, by their names: `wanted` names begin one task each, and no other task is
 * new since `before`.
 */
export function wrongTasks(
  before: readonly string[],
  after: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const fresh = after.filter((name) => !before.includes(name));
  const count = (start: string) => fresh.filter((name) => name.startsWith(start)).length;
  return [
    ...wanted
      .filter((start) => count(start) !== 1)
      .map((start) => `${count(start)} tasks were started for ${start}`),
    ...fresh
      .filter((name) => !wanted.some((start) => name.startsWith(start)))
      .map((name) => `nobody asked for the task ${name}`),
    ...doubled(after).map((name) => `the task ${name} stands twice`),
  ];
}

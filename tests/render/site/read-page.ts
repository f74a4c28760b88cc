import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { RichText } from "../../../src/core/model/rich-text.ts";

/** A version page as a reader finds it: every text as it stands on the page. */
export type ReadPage = {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly status: string;
  readonly chain: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly history: readonly (readonly string[])[];
  readonly recommendations: readonly {
    readonly heading: string;
    readonly stem: RichText | string;
    readonly parts: readonly (Readonly<Record<string, string | boolean | RichText>> | readonly string[])[];
  }[];
  /** Elements, handlers and addresses that no page of ours has. */
  readonly foreign: readonly string[];
};

const source = readFileSync(join(import.meta.dirname, "read-page.js"), "utf8");

/** Has a browser read a version page. */
export async function readPage(reader: Page, content: string): Promise<ReadPage> {
  return reader.evaluate<ReadPage>(`${source}readPage(${JSON.stringify(content)})`);
}

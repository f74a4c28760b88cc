import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./sample-pages.ts";

/** Everything that html-validate recommends but one: a page's own style and script need no integrity. */
const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });

test.each(pages)("the page %s is valid HTML", async (_, content) => {
  const { results } = await validator.validateString(content);

  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );

  expect(found).toEqual([]);
});

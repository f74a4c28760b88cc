import type { Check } from "../check.ts";
import { isWithheld, rowSpot } from "../places.ts";
import { quote } from "../words.ts";

const column = "Not for publication (reason)";
const mark =
  /^[^\p{L}\p{N}]*(?:y(?:es)?|x|true|tick|withhold|withheld|exempt|confidential|private|restricted|sensitive|not for publication|do not publish|reason|tbc)?[^\p{L}\p{N}]*$/iu;
const denial =
  /^(?:[^\p{L}\p{N}]*(?:no(?:ne|t applicable)?|n\/?a|false|nil|publish|public|can be published|for publication)[^\p{L}\p{N}]*|[-–—]+)$/iu;

export const withheldWithoutReason: Check = {
  code: "withheld-without-reason",
  severity: "must fix",
  title: "Withheld without a reason",
  run: ({ tracker }) =>
    tracker.recommendations.filter(isWithheld).flatMap((row) => {
      const { text } = row.cells[column];
      if (text.length > 60 || !(mark.test(text) || denial.test(text))) return [];
      return [rowSpot(row, column, { text: quote(text), meant: denial.test(text) ? "publish" : "" })];
    }),
  message: ({ ref, detail }) =>
    detail.meant
      ? `${ref} is withheld, because "${detail.text}" stands in ${column}. To publish it, leave that cell blank.`
      : `${ref} is withheld, and "${detail.text}" is no reason. Give the legal ground in ${column}, such as the paragraph of Schedule 12A; to publish it, leave that cell blank.`,
};

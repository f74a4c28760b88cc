import { agreedCases } from "./agreed.ts";
import { answersCases } from "./answers.ts";
import type { CheckCase } from "./check-case.ts";
import { claimsCases } from "./claims.ts";
import { datesCases } from "./dates.ts";
import { inquiryCases } from "./inquiry.ts";
import { ownersCases } from "./owners.ts";
import { peopleCases } from "./people.ts";
import { progressCases } from "./progress.ts";
import { publishingCases } from "./publishing.ts";
import { referencesCases } from "./references.ts";
import { workbookCases } from "./workbook.ts";

/** What each check finds and leaves alone, for all of them. */
export const allCases: readonly CheckCase[] = [
  ...referencesCases,
  ...answersCases,
  ...ownersCases,
  ...peopleCases,
  ...inquiryCases,
  ...datesCases,
  ...agreedCases,
  ...progressCases,
  ...claimsCases,
  ...publishingCases,
  ...workbookCases,
];

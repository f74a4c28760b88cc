import type { Check } from "./check.ts";
import { actionOverdue } from "./rules/action-overdue.ts";
import { actionedInTheFuture } from "./rules/actioned-in-the-future.ts";
import { agreedBeforeVersion } from "./rules/agreed-before-version.ts";
import { answerContradicted } from "./rules/answer-contradicted.ts";
import { answerMissing } from "./rules/answer-missing.ts";
import { answerNotInList } from "./rules/answer-not-in-list.ts";
import { automationTabEdited } from "./rules/automation-tab-edited.ts";
import { cabinetAfterDeadline } from "./rules/cabinet-after-deadline.ts";
import { cabinetMemberMissing } from "./rules/cabinet-member-missing.ts";
import { cabinetMemberUnknown } from "./rules/cabinet-member-unknown.ts";
import { changeLogBroken } from "./rules/change-log-broken.ts";
import { changedSinceAgreed } from "./rules/changed-since-agreed.ts";
import { completeWithoutUpdate } from "./rules/complete-without-update.ts";
import { contactMissing } from "./rules/contact-missing.ts";
import { dateImpossible } from "./rules/date-impossible.ts";
import { dateUnreadable } from "./rules/date-unreadable.ts";
import { datesOutOfOrder } from "./rules/dates-out-of-order.ts";
import { emailMalformed } from "./rules/email-malformed.ts";
import { factMissing } from "./rules/fact-missing.ts";
import { finalBeforeCabinet } from "./rules/final-before-cabinet.ts";
import { finalWithoutDate } from "./rules/final-without-date.ts";
import { formulaError } from "./rules/formula-error.ts";
import { formulaLeft } from "./rules/formula-left.ts";
import { leadMissing } from "./rules/lead-missing.ts";
import { mergedCells } from "./rules/merged-cells.ts";
import { noButActioned } from "./rules/no-but-actioned.ts";
import { officerMissing } from "./rules/officer-missing.ts";
import { officerUnknown } from "./rules/officer-unknown.ts";
import { ownerKindMismatch } from "./rules/owner-kind-mismatch.ts";
import { ownerWithoutEmail } from "./rules/owner-without-email.ts";
import { ownerWithoutPost } from "./rules/owner-without-post.ts";
import { peopleMissing } from "./rules/people-missing.ts";
import { personDuplicate } from "./rules/person-duplicate.ts";
import { personKindNotInList } from "./rules/person-kind-not-in-list.ts";
import { personalEmailPublished } from "./rules/personal-email-published.ts";
import { personalNumberPublished } from "./rules/personal-number-published.ts";
import { placeholderLeft } from "./rules/placeholder-left.ts";
import { progressContradicted } from "./rules/progress-contradicted.ts";
import { progressMissing } from "./rules/progress-missing.ts";
import { progressNotInList } from "./rules/progress-not-in-list.ts";
import { progressReviewOverdue } from "./rules/progress-review-overdue.ts";
import { publishNotInList } from "./rules/publish-not-in-list.ts";
import { reasonMissing } from "./rules/reason-missing.ts";
import { receivedInTheFuture } from "./rules/received-in-the-future.ts";
import { recipientNotInList } from "./rules/recipient-not-in-list.ts";
import { recommendationMissing } from "./rules/recommendation-missing.ts";
import { refDuplicate } from "./rules/ref-duplicate.ts";
import { refLetterGap } from "./rules/ref-letter-gap.ts";
import { refMalformed } from "./rules/ref-malformed.ts";
import { refMissing } from "./rules/ref-missing.ts";
import { refNumberGap } from "./rules/ref-number-gap.ts";
import { responseMissing } from "./rules/response-missing.ts";
import { responseOverdue } from "./rules/response-overdue.ts";
import { sampleRowLeft } from "./rules/sample-row-left.ts";
import { statusNotInList } from "./rules/status-not-in-list.ts";
import { textTooLong } from "./rules/text-too-long.ts";
import { twoOwners } from "./rules/two-owners.ts";
import { unsafeLink } from "./rules/unsafe-link.ts";
import { vaguePromise } from "./rules/vague-promise.ts";
import { withheldWithoutReason } from "./rules/withheld-without-reason.ts";

/** Every check, in the order in which a reader of the sheet meets what it looks at. Each has a page in docs/checks. */
export const allChecks: readonly Check[] = [
  refMissing,
  refMalformed,
  refDuplicate,
  refLetterGap,
  refNumberGap,
  recommendationMissing,
  answerMissing,
  answerNotInList,
  responseMissing,
  reasonMissing,
  answerContradicted,
  vaguePromise,
  placeholderLeft,
  cabinetMemberMissing,
  cabinetMemberUnknown,
  officerMissing,
  officerUnknown,
  twoOwners,
  ownerKindMismatch,
  ownerWithoutEmail,
  ownerWithoutPost,
  peopleMissing,
  personDuplicate,
  personKindNotInList,
  emailMalformed,
  factMissing,
  leadMissing,
  contactMissing,
  recipientNotInList,
  statusNotInList,
  publishNotInList,
  dateUnreadable,
  dateImpossible,
  datesOutOfOrder,
  receivedInTheFuture,
  responseOverdue,
  cabinetAfterDeadline,
  finalWithoutDate,
  finalBeforeCabinet,
  agreedBeforeVersion,
  changedSinceAgreed,
  progressNotInList,
  progressMissing,
  noButActioned,
  actionedInTheFuture,
  progressContradicted,
  completeWithoutUpdate,
  actionOverdue,
  progressReviewOverdue,
  withheldWithoutReason,
  personalEmailPublished,
  personalNumberPublished,
  unsafeLink,
  sampleRowLeft,
  formulaError,
  formulaLeft,
  textTooLong,
  mergedCells,
  changeLogBroken,
  automationTabEdited,
];

import { actionOverdue } from "./action-overdue.ts";
import { actionedInTheFuture } from "./actioned-in-the-future.ts";
import { agreedBeforeVersion } from "./agreed-before-version.ts";
import { answerContradicted } from "./answer-contradicted.ts";
import { answerMissing } from "./answer-missing.ts";
import { answerNotInList } from "./answer-not-in-list.ts";
import { automationTabEdited } from "./automation-tab-edited.ts";
import { cabinetAfterDeadline } from "./cabinet-after-deadline.ts";
import { cabinetMemberMissing } from "./cabinet-member-missing.ts";
import { cabinetMemberUnknown } from "./cabinet-member-unknown.ts";
import { changeLogBroken } from "./change-log-broken.ts";
import { changedSinceAgreed } from "./changed-since-agreed.ts";
import type { Check } from "./check.ts";
import { completeWithoutUpdate } from "./complete-without-update.ts";
import { contactMissing } from "./contact-missing.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { datesOutOfOrder } from "./dates-out-of-order.ts";
import { emailMalformed } from "./email-malformed.ts";
import { factMissing } from "./fact-missing.ts";
import { finalBeforeCabinet } from "./final-before-cabinet.ts";
import { finalWithoutDate } from "./final-without-date.ts";
import { formulaError } from "./formula-error.ts";
import { formulaLeft } from "./formula-left.ts";
import { leadMissing } from "./lead-missing.ts";
import { mergedCells } from "./merged-cells.ts";
import { noButActioned } from "./no-but-actioned.ts";
import { officerMissing } from "./officer-missing.ts";
import { officerUnknown } from "./officer-unknown.ts";
import { ownerKindMismatch } from "./owner-kind-mismatch.ts";
import { ownerWithoutEmail } from "./owner-without-email.ts";
import { ownerWithoutPost } from "./owner-without-post.ts";
import { peopleMissing } from "./people-missing.ts";
import { personDuplicate } from "./person-duplicate.ts";
import { personKindNotInList } from "./person-kind-not-in-list.ts";
import { personalEmailPublished } from "./personal-email-published.ts";
import { personalNumberPublished } from "./personal-number-published.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { progressContradicted } from "./progress-contradicted.ts";
import { progressMissing } from "./progress-missing.ts";
import { progressNotInList } from "./progress-not-in-list.ts";
import { progressReviewOverdue } from "./progress-review-overdue.ts";
import { publishNotInList } from "./publish-not-in-list.ts";
import { reasonMissing } from "./reason-missing.ts";
import { receivedInTheFuture } from "./received-in-the-future.ts";
import { recipientNotInList } from "./recipient-not-in-list.ts";
import { recommendationMissing } from "./recommendation-missing.ts";
import { refDuplicate } from "./ref-duplicate.ts";
import { refLetterGap } from "./ref-letter-gap.ts";
import { refMalformed } from "./ref-malformed.ts";
import { refMissing } from "./ref-missing.ts";
import { refNumberGap } from "./ref-number-gap.ts";
import { responseMissing } from "./response-missing.ts";
import { responseOverdue } from "./response-overdue.ts";
import { sampleRowLeft } from "./sample-row-left.ts";
import { statusNotInList } from "./status-not-in-list.ts";
import { textTooLong } from "./text-too-long.ts";
import { twoOwners } from "./two-owners.ts";
import { unsafeLink } from "./unsafe-link.ts";
import { vaguePromise } from "./vague-promise.ts";
import { withheldWithoutReason } from "./withheld-without-reason.ts";

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

import type { z } from "zod";
import {
  Catalogue,
  CataloguedInquiry,
  CataloguedVersion,
  PublishedFile,
} from "../../core/model/catalogue.ts";
import { List, Paragraph, RichText, Span } from "../../core/model/rich-text.ts";
import {
  PublishedInquiry,
  PublishedPart,
  PublishedVersion,
  Snapshot,
  SnapshotCounts,
  SnapshotRecommendation,
  WithheldPart,
} from "../../core/model/snapshot.ts";
import { Licence, PublishedBy, PublishedCatalogue, PublishedResponse } from "./published-schemas.ts";

/** What a type of the published JSON is, and each of its fields, in words for those who use it. */
export type TypeWords = {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly description: string;
  readonly fields: Readonly<Record<string, string>>;
};

const date =
  'a date as `2018-09-10`; where the council wrote no date that can be read, its own words; blank is `""`';

const around = {
  $schema: "Address of the JSON Schema of this file",
  licence: "Terms on which the data may be used again",
  publisher: "The council that publishes the data",
  address: "Permanent address of what this file holds",
};

/** Every type of the published JSON, the files first. */
export const schemaWords: readonly TypeWords[] = [
  wordsFor("PublishedResponse", PublishedResponse, "One version of a response, as it was published", {
    ...around,
    response: "The version",
  }),
  wordsFor("PublishedCatalogue", PublishedCatalogue, "All that the council has published", {
    ...around,
    catalogue: "The inquiries with their versions",
  }),
  wordsFor("Licence", Licence, "Terms of use", { name: "Name of the licence", url: "Its text" }),
  wordsFor("PublishedBy", PublishedBy, "A council", { name: "Its name", homepage: "Its website" }),
  wordsFor("Snapshot", Snapshot, "A version of a council’s response to the recommendations of an inquiry", {
    format: "Always 1. A format that breaks readers of this one will have another number and another schema",
    stage: "`final`, or `draft` for what has not been published",
    inquiry: "The facts of the inquiry",
    version: "This version",
    history: "Every version up to this one, oldest first",
    counts: "How many of each",
    recommendations: "The recommendations, in the order of their numbers",
    chain: "Digest that names the content of the version and of every version before it",
  }),
  wordsFor("PublishedInquiry", PublishedInquiry, "The facts of an inquiry; what is not known is blank", {
    title: "Title of the inquiry",
    committee: "Select committee that held it",
    chair: "Who chairs the committee",
    respondingBody: "Who answers",
    recipient: "To whom the recommendations are made; it decides by when the law wants an answer",
    reportReceived: `When the report was received: ${date}`,
    noticeReceived: "When the notice to respond was received, written as `reportReceived`",
    responseDue: "By when the response was due, written as `reportReceived`",
    agreedByCabinet: "When Cabinet agreed the response, written as `reportReceived`",
    progressReview: "When progress is reviewed, written as `reportReceived`",
    leadCabinetMember: "Cabinet Member who leads on the response",
    leadSeniorOfficer: "Officer who leads on the response",
    status: "`Draft`, `Draft Final` or `FINAL`",
  }),
  wordsFor("PublishedVersion", PublishedVersion, "A row of the version control table", {
    number: "Number of the version, such as `0.2`, `Draft Final` or `FINAL 1.0`",
    changes: "What changed, in words",
    author: "Who made it: by post, by name only councillors and senior posts",
    date: "Day of the version, in ISO form",
  }),
  wordsFor("SnapshotCounts", SnapshotCounts, "How many of each; all but `recommendations` count parts", {
    recommendations: "Recommendations",
    parts: "Parts, a recommendation without lettered parts being one",
    withheld: "Parts that are not for publication; they count nowhere else",
    agreed: "Parts answered Yes",
    partly: "Parts answered Partly",
    notAgreed: "Parts answered No",
    notAnswered: "Parts with no answer, or with another",
    notStarted: "Actions that are not started",
    onTrack: "Actions that are on track",
    delayed: "Actions that are delayed",
    complete: "Actions that are complete",
    paused: "Actions that are paused",
    noLongerFeasible: "Actions that are no longer feasible",
    progressNotStated: "Actions whose progress is not stated",
    overdue: "Actions that were due before the day of the version and are not done",
  }),
  wordsFor("SnapshotRecommendation", SnapshotRecommendation, "A recommendation with its parts", {
    number: "Its number",
    stem: "What its lettered parts share; empty if they share nothing, or if it is withheld",
    stemWithheld: 'Why the stem is not for publication, or `""`',
    parts: 'Its lettered parts; one part of letter `""` where it has none',
  }),
  wordsFor("PublishedPart", PublishedPart, "A part that is published; what is not stated is blank", {
    kind: "Always `published`",
    ref: "Number and letter, such as `2a`",
    letter: 'The letter alone, or `""`',
    recommendation: "What the committee asks for",
    answer: "`Yes`, `Partly` or `No`; another text as it was typed",
    response: "The answer in words, with what will be done",
    cabinetMember: "Cabinet Member who is responsible",
    officer: "Officer who is responsible: by post, by name only in senior posts",
    actionDue: `By when the action is to be done: ${date}`,
    overdue: "Whether the action was due before the day of the version and is neither complete nor given up",
    progress:
      "`Not started`, `On track`, `Delayed`, `Complete`, `Paused` or `No longer feasible`; another text as it was typed",
    sixMonthUpdate: "What the owner reported six months after Cabinet agreed",
    twelveMonthUpdate: "What the owner reported twelve months after Cabinet agreed",
    assessment: "The committee’s own verdict on the action",
  }),
  wordsFor("WithheldPart", WithheldPart, "A part that is not for publication", {
    kind: "Always `withheld`",
    ref: "Number and letter, such as `2a`",
    letter: 'The letter alone, or `""`',
    reason: "Why it is withheld",
  }),
  wordsFor(
    "RichText",
    RichText,
    "What a cell says: paragraphs and lists, in order; empty if it is blank",
    {},
  ),
  wordsFor("Paragraph", Paragraph, "A line of text", { kind: "Always `paragraph`", spans: "Its words" }),
  wordsFor("List", List, "A list", {
    kind: "Always `list`",
    style: "`bullet`, `letter` or `number`",
    start: "Place of its first item: 3 is `c` or `3`",
    items: "The words of each item",
  }),
  wordsFor("Span", Span, "Words of one look", {
    text: "The words",
    bold: "`true` if they are bold; left out otherwise",
    italic: "`true` if they are italic; left out otherwise",
    href: "Where they lead: an address of the web or of a mailbox; left out if nowhere",
  }),
  wordsFor("Catalogue", Catalogue, "The inquiries", {
    format: "Always 1, as in a response",
    inquiries: "The inquiries with their versions",
  }),
  wordsFor("CataloguedInquiry", CataloguedInquiry, "An inquiry that something was published of", {
    slug: "Its name in addresses",
    tracker: "Digest that tells one tracker from another",
    title: "Title of the inquiry",
    committee: "Select committee that held it",
    agreedByCabinet: "When Cabinet agreed the response, as in the newest version",
    counts: "The counts of the newest version",
    versions: "Its published versions, oldest first",
  }),
  wordsFor("CataloguedVersion", CataloguedVersion, "A version that was published", {
    number: "Number of the version, such as `FINAL 1.0`",
    path: "Its folder under the inquiry’s",
    date: "Day of the version",
    publishedOn: "Day on which it was published",
    changes: "What changed, in words",
    snapshot: "SHA-256 of the version’s content",
    chain: "Digest that names the content of the version and of every version before it",
    files: "Its files",
    withdrawn: "`null`, or when (`on`) and why (`reason`) it was taken back; its files are then gone",
  }),
  wordsFor("PublishedFile", PublishedFile, "A file of a version", {
    name: "Its name within the version’s folder",
    contentType: "Its media type",
    bytes: "Its size in bytes",
    sha256: "SHA-256 of its bytes, in hexadecimal",
  }),
];

function wordsFor<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  description: string,
  fields: z.infer<Schema> extends readonly unknown[]
    ? Readonly<Record<string, never>>
    : Readonly<Record<Extract<keyof Required<z.infer<Schema>>, string>, string>>,
): TypeWords {
  return { name, schema, description, fields };
}

/** A file that goes with a letter. */
export type LetterAttachment = {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
};

/** A letter as it is read: one subject line, plain text, HTML, and the files that go with it. */
export type Letter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly LetterAttachment[];
};

/** The council in whose name a letter is written. */
export type Council = { readonly name: string };

/** Words that lead somewhere. */
export type Anchor = { readonly text: string; readonly href: string };

/** A line of words, some of which may lead somewhere. */
export type Inline = readonly (string | Anchor)[];

/** One thing to be done about a recommendation: what it is, by when, and in a sentence what to do. */
export type Want = {
  readonly what: string;
  readonly when: string;
  readonly wanted: string;
  readonly late: boolean;
  readonly open: Anchor;
};

/** One recommendation with what is wanted of it. `over` stands above the title, "" for nothing. */
export type Card = {
  readonly title: string;
  readonly over: string;
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  readonly wants: readonly Want[];
};

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly words: Inline }
  | { readonly kind: "list"; readonly items: readonly Inline[] }
  | { readonly kind: "card"; readonly card: Card };

/** A letter before it is set as text or HTML: all of it is plain words. */
export type Page = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Why the reader got it and whom to ask: set smaller, at the end. */
  readonly closing: readonly Block[];
  readonly from: string;
};

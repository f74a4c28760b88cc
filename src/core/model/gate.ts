/**
 * One reason why a version may not be published. `ref` is where it lies ("5a", "Inquiry", "Version control");
 * `message` says what is wrong and how to mend it. `code` is that of the finding where a finding stands.
 */
export type Gate = { readonly code: string; readonly ref: string; readonly message: string };

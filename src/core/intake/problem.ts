/**
 * Why a spreadsheet cannot be read as a tracker: what is wrong and how to mend it, in one sentence or two.
 * Nothing is written to a spreadsheet that has a problem.
 */
export type Problem = { readonly code: string; readonly message: string };

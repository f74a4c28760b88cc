const zeroWidth = "\u200B";

/**
 * Text that GOV.UK Notify shows as it stands. Notify reads Markdown and ((placeholders)): a character that is
 * not seen is put where one would begin. Addresses on the web stay whole, so that they can be followed.
 */
export function neutraliseForNotify(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/https?:\/\/[^\s()[\]<>]+|[^\s]+|\s+/gu, neutraliseWord))
    .map((line) => line.replace(/^(\s*)(?=[#>^*+•=_~`-]|\d+[.)])/u, `$1${zeroWidth}`))
    .map((line) => line.replace(/^(\s{0,3}\d+)(?=[.)])/u, `$1${zeroWidth}`))
    .join("\n");
}

function neutraliseWord(word: string): string {
  if (/^https?:\/\//u.test(word)) return word;
  return word
    .replaceAll(/([([])(?=[([])/gu, `$1${zeroWidth}`)
    .replaceAll(/([)\]])(?=[)\]([])/gu, `$1${zeroWidth}`)
    .replaceAll(/[[\]*_~`|\\]/gu, (mark) => `${zeroWidth}${mark}`)
    .replaceAll(/-(?=-)/gu, `-${zeroWidth}`)
    .replaceAll(/\?(?=\?)/gu, `?${zeroWidth}`);
}

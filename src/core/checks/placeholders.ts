const placeholder =
  /^[\s[(<]*(?:t\.?b\.?c\.?|t\.?b\.?a\.?|t\.?b\.?d\.?|to be (?:confirmed|advised|added|agreed|decided|completed|provided)|to follow|awaiting (?:response|text|update)|update to follow|x{2,}|\?+|lorem ipsum.*|(?:insert|enter|type|add) .{0,60}(?:here|text|name|date))[\s\])>.!…]*$/iu;
const bracketed = /\[(?:insert|enter|add|to be|tbc|tba|tbd|name|date|xx)[^\]\n]{0,80}\]/iu;

/** Whether a text only keeps a place for what is to come ("TBC", "to follow"), or has such a gap in it ("[insert date]"). */
export function isPlaceholder(text: string): boolean {
  return (text.length <= 100 && placeholder.test(text)) || bracketed.test(text);
}

/** Words that a response may use without saying anything of its own. */
const empty = new Set(
  (
    "a an and the this that these those it its as at by for from in into is are be been of on our to we us with was " +
    "yes no not cabinet council councils executive committee board member members officers officer trust partnership recommendation recommendations response proposal " +
    "accept accepts accepted accepting agree agrees agreed support supports supported supportive welcome welcomes " +
    "welcomed note notes noted endorse endorses endorsed approve approved recognise recognises principle full fully " +
    "wholly positive step view views thank thanks grateful happy pleased important importance intent spirit aim aims " +
    "will would shall should can could may might consider considers considered considering consideration careful " +
    "carefully thought give given look looks looking explore explored exploring due course where when possible as " +
    "resources resource allow allows permit permits capacity keep kept under review further future time options how " +
    "best take taken forward board work towards endeavour endeavours try seek seeks action actions actioned " +
    "appropriate matter issue all any necessary required needed there also"
  ).split(" "),
);
const refusing = new Set(
  (
    "cannot unable does do did doesnt dont partly partially part reject rejects rejected decline declines declined " +
    "disagree disagrees disagreed refuse refuses refused present currently current regret regrets unfortunately " +
    "however but only feasible practical viable acceptable able"
  ).split(" "),
);
const hedge =
  /\b(?:consider(?:ed|ing|ation)?|look (?:at|into|to)|explor(?:e|ed|ing)|in due course|(?:where|when|if|as) (?:possible|appropriate|resources)|under review|endeavour|options|in principle|seek to|try to|aim to)\b/iu;
const longestEmpty = 600;
const hedgedWords = 3;

/** The words that say something, or null for a text too long to be empty. */
function tellingWords(text: string, more: ReadonlySet<string> = new Set()): readonly string[] | null {
  if (text.length > longestEmpty) return null;
  const words = text
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 1 && !empty.has(word) && !more.has(word));
}

/** Whether a response promises nothing that could be seen to be done: "Accepted; officers will consider options." */
export function promisesNothing(text: string): boolean {
  const telling = tellingWords(text);
  if (telling === null || /\d/u.test(text)) return false;
  return telling.length === 0 || (hedge.test(text) && telling.length <= hedgedWords);
}

/** Whether a response to a refused recommendation only refuses: "Cabinet does not accept this recommendation." */
export function givesNoReason(text: string): boolean {
  return tellingWords(text, refusing)?.length === 0;
}

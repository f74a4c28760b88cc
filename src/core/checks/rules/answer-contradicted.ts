import type { Check } from "../check.ts";
import { sentencesOf } from "../narrative.ts";
import { answerableRows, rowSpot } from "../places.ts";
import { quote } from "../words.ts";

const response = "Response and proposed action";
const refuses =
  /\b(?:cabinet|council|executive|we|board|trust) (?:(?:is|are|was|were) (?:unable|not able) to|(?:does|do|did)(?: not|n['’]t)|cannot|can not) (?:accept|support|agree(?: with| to)?) (?:this|the|these) recommendations?\b/iu;
const limited =
  /\b(?:full|fully|entirely|wholly|all|part|parts|second|first|but|although|while|whilst|however)\b/iu;
const accepts =
  /^(?:(?:the )?(?:cabinet|council|executive|board|trust) |we )(?:fully )?(?:accepts?|agrees?(?: with| to)?|supports?) (?:this|the) recommendation(?:[.;!]|$)/iu;

export const answerContradicted: Check = {
  code: "answer-contradicted",
  severity: "should fix",
  title: "Answer and response disagree",
  run: ({ tracker }) =>
    answerableRows(tracker).flatMap((row) => {
      const sentence = contradiction(row.agreed.value, row.cells[response].text);
      return sentence === null
        ? []
        : [
            rowSpot(row, "Agreed", {
              agreed: row.agreed.text,
              text: quote(sentence.replace(/[.;!?]+$/u, "")),
            }),
          ];
    }),
  message: ({ ref, detail }) =>
    `${ref} is answered ${detail.agreed}, but its response says "${detail.text}". Change Agreed, or the words in Response and proposed action.`,
};

function contradiction(agreed: string | null, text: string): string | null {
  if (agreed !== "Yes" && agreed !== "No") return null;
  const sentences = sentencesOf(text);
  const found =
    agreed === "Yes"
      ? sentences.find((each) => refuses.test(each) && !limited.test(each))
      : sentences.find((each) => accepts.test(each));
  return found ?? null;
}

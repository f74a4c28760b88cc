import { isStruct, type Struct, structOf } from "../model/struct.ts";

const LINK_COLOR = { red: 0.06666667, green: 0.33333334, blue: 0.8 };

/**
 * A TextFormat as it is kept: one that gets a link is underlined and in the colour of links, as Google documents,
 * unless the same request says otherwise.
 */
export function withLinkLook(textFormat: Struct): Struct {
  if (!isStruct(textFormat.link)) return textFormat;
  const colored = textFormat.foregroundColor !== undefined || textFormat.foregroundColorStyle !== undefined;
  return {
    ...(colored ? {} : { foregroundColor: LINK_COLOR, foregroundColorStyle: { themeColor: "LINK" } }),
    ...(textFormat.underline === undefined ? { underline: true } : {}),
    ...textFormat,
  };
}

/** The address of a TextFormat's link. */
export function linkIn(textFormat: unknown): string | undefined {
  const { uri } = structOf(structOf(textFormat).link);
  return typeof uri === "string" ? uri : undefined;
}

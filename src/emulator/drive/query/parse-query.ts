import { notEmulated } from "../../http/google-error.ts";
import { invalidParameter } from "../errors.ts";
import { rootFolderOf } from "../files/create-file.ts";
import type { DriveFile } from "../files/drive-file.ts";

/** Whether a file answers a search. */
export type FileTest = (file: DriveFile) => boolean;

const TOKENS = /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(<=|>=|!=|[=<>(){}])|([A-Za-z]+)|(\S))/y;

type Token = { kind: "text" | "sign" | "word"; text: string };

/**
 * Reads the `q` language of `files.list`: comparisons joined with and, or, not and parentheses.
 *
 * @param me the caller, whom the query may call `me`
 * @throws GoogleError 400 when it cannot be read, 501 for a term that is not emulated
 */
export function parseQuery(query: string, me: string): FileTest {
  const tokens = tokensOf(query);
  let at = 0;
  const word = () => (tokens[at]?.kind === "word" ? tokens[at]?.text.toLowerCase() : undefined);
  const next = (): Token => {
    const token = tokens[at++];
    if (token === undefined) throw invalidParameter("q");
    return token;
  };
  const any = (): FileTest => {
    let left = all();
    while (word() === "or") {
      at++;
      const [a, b] = [left, all()];
      left = (file) => a(file) || b(file);
    }
    return left;
  };
  const all = (): FileTest => {
    let left = one();
    while (word() === "and") {
      at++;
      const [a, b] = [left, one()];
      left = (file) => a(file) && b(file);
    }
    return left;
  };
  const one = (): FileTest => {
    if (word() === "not") {
      at++;
      const test = one();
      return (file) => !test(file);
    }
    if (tokens[at]?.text === "(") {
      at++;
      const test = any();
      if (next().text !== ")") throw invalidParameter("q");
      return test;
    }
    return term(next, me);
  };
  const test = any();
  if (at < tokens.length) throw invalidParameter("q");
  return test;
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(query); match !== null; match = TOKENS.exec(query)) {
    const [, text, sign, word] = match;
    if (text !== undefined) tokens.push({ kind: "text", text: text.slice(1, -1).replace(/\\(.)/g, "$1") });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else throw invalidParameter("q");
  }
  return tokens;
}

function term(next: () => Token, me: string): FileTest {
  const first = next();
  if (first.kind === "text") return membership(first.text, next, me);
  const operator = next().text;
  if (operator.toLowerCase() === "has") return propertyTest(first.text, next);
  const { text } = next();
  const value = fieldOf(first.text);
  // in names Drive only finds beginnings of words
  if (first.text === "name" && operator.toLowerCase() === "contains")
    return (file) => ` ${file.name.toLowerCase()}`.includes(` ${text.toLowerCase()}`);
  return (file) => compare(value(file), operator.toLowerCase(), text);
}

function fieldOf(name: string): (file: DriveFile) => string {
  switch (name) {
    case "name":
    case "title":
      return (file) => file.name;
    case "mimeType":
      return (file) => file.mimeType;
    case "trashed":
      return (file) => String(file.trashed);
    case "starred":
      return (file) => String(file.more.starred ?? false);
    case "modifiedTime":
      return (file) => file.modified;
    case "createdTime":
      return (file) => file.created;
    default:
      throw notEmulated(`Drive search term "${name}"`);
  }
}

function compare(value: string, operator: string, wanted: string): boolean {
  const isTime = /^\d{4}-\d\d-\d\dT/.test(value);
  const [a, b] = isTime ? [Date.parse(value), Date.parse(wanted)] : [value, wanted];
  switch (operator) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "contains":
      return value.toLowerCase().includes(wanted.toLowerCase());
    default:
      throw invalidParameter("q");
  }
}

function membership(value: string, next: () => Token, me: string): FileTest {
  if (next().text.toLowerCase() !== "in") throw invalidParameter("q");
  const list = next().text;
  const who = value === "me" ? me : value.toLowerCase();
  if (list === "parents") {
    const parent = value === "root" ? rootFolderOf(me) : value;
    return (file) => file.more.parents?.includes(parent) === true;
  }
  if (list === "owners") return (file) => file.owner === who;
  throw notEmulated(`Drive search term "${list}"`);
}

function propertyTest(name: string, next: () => Token): FileTest {
  if (name !== "properties" && name !== "appProperties") throw notEmulated(`Drive search term "${name}"`);
  const shape = Array.from({ length: 9 }, next);
  const [open, key, , keyText, and, value, , valueText, close] = shape.map((token) => token.text);
  if (open !== "{" || key !== "key" || and !== "and" || value !== "value" || close !== "}")
    throw invalidParameter("q");
  return (file) => keyText !== undefined && file.more[name]?.[keyText] === valueText;
}

import type { Answer, Call } from "./call.ts";
import type { Envelope } from "./error-body.ts";

/**
 * One line of the route table, which is also the coverage table: Google's own path template, the
 * name of the method in Google's reference, and whether it writes (then it runs in one transaction).
 */
export type Route = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  template: string;
  name: string;
  envelope: Envelope;
  writes: boolean;
  /** `open` routes answer without a token: control routes, and Cloud Storage as its client calls emulators. */
  open?: boolean;
  /** Routes that read tokens of another make, which say nothing about a caller here. */
  ownTokens?: boolean;
  handle: (call: Call) => Answer;
};

/** A route whose template has been compiled to a pattern. */
export type CompiledRoute = Route & { pattern: RegExp; names: string[] };

const SPECIAL = /[.*+?^$()|[\]\\]/g;

/** `{name}` takes one segment, `{name+}` takes slashes too; everything else is literal. */
function compileRoute(route: Route): CompiledRoute {
  const names: string[] = [];
  const source = route.template.replace(SPECIAL, "\\$&").replace(/\{(\w+)(\\\+)?\}/g, (_, name, deep) => {
    names.push(name);
    return deep ? "(.+?)" : "([^/]+?)";
  });
  return { ...route, names, pattern: new RegExp(`^${source}$`) };
}

/** Compiles the table; longer literals first, so that `{range}:append` wins over `{range}`. */
export function compileRoutes(routes: readonly Route[]): CompiledRoute[] {
  const literal = (route: Route) => route.template.replace(/\{[^}]*\}/g, "").length;
  return routes.map(compileRoute).sort((a, b) => literal(b) - literal(a));
}

/** The route that answers, with its decoded path pieces; undefined when nothing matches. */
export function matchRoute(
  routes: readonly CompiledRoute[],
  method: string,
  path: string,
): { route: CompiledRoute; params: Record<string, string> } | undefined {
  // Sheets and Drive overlook a slash at the end, or before the colon of a method; names in Storage may hold both
  const tidied = /^\/(v4|drive)\//.test(path) ? path.replace(/\/(?=:|$)/, "") : path;
  // a HEAD is a GET whose content the server leaves out
  const wanted = method === "HEAD" ? "GET" : method;
  for (const route of routes) {
    const match = route.method === wanted ? route.pattern.exec(tidied) : null;
    if (match === null) continue;
    const pieces = route.names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")]);
    return { route, params: Object.fromEntries(pieces) };
  }
  return undefined;
}

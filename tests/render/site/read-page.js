/**
 * Reads a version page as readers' browsers do, into what read-page.ts names. It runs in the browser, and is
 * therefore plain JavaScript.
 */
globalThis.readPage = (source) => {
  const page = new DOMParser().parseFromString(source, "text/html");
  const text = (within, selector) => within.querySelector(selector)?.textContent ?? "";
  const field = (within, name) => text(within, `[data-field="${name}"]`);
  const all = (within, selector) => [...within.querySelectorAll(selector)];

  function spans(node, look = {}) {
    return [...node.childNodes].flatMap((child) => {
      if (!(child instanceof HTMLElement)) return [{ ...look, text: child.textContent ?? "" }];
      if (child.localName === "strong") return spans(child, { ...look, bold: true });
      if (child.localName === "em") return spans(child, { ...look, italic: true });
      return spans(child, { ...look, href: child.getAttribute("href") });
    });
  }
  function rich(cell) {
    return [...(cell?.children ?? [])].flatMap((block) => {
      if (block.localName === "p") return [{ kind: "paragraph", spans: spans(block) }];
      if (block.localName === "span") return [];
      const style =
        block.localName === "ul" ? "bullet" : block.getAttribute("type") === "a" ? "letter" : "number";
      const items = [...block.children].map((item) => spans(item));
      return [{ kind: "list", style, start: Number(block.getAttribute("start") ?? 1), items }];
    });
  }
  function part(row) {
    const ref = text(row, ".ref");
    if (row.matches(".withheld")) return ["withheld", ref, field(row, "reason")];
    const reports = row.nextElementSibling?.matches(".told")
      ? row.nextElementSibling
      : page.createElement("p");
    return {
      ref,
      letter: row.getAttribute("data-letter") ?? "",
      recommendation: rich(row.querySelector('[data-field="recommendation"]')),
      answer: field(row, "answer"),
      response: rich(row.querySelector('[data-field="response"]')),
      cabinetMember: field(row, "cabinetMember"),
      officer: field(row, "officer"),
      actionDue: field(row, "actionDue"),
      overdue: field(row, "overdue") === "Overdue",
      progress: field(row, "progress"),
      sixMonthUpdate: rich(reports.querySelector('[data-field="sixMonthUpdate"]')),
      twelveMonthUpdate: rich(reports.querySelector('[data-field="twelveMonthUpdate"]')),
      assessment: rich(reports.querySelector('[data-field="assessment"]')),
    };
  }
  const ours = new Set(
    "html head meta title link style body a aside header div img nav ol li main section p h1 h2 h3 strong em span svg rect ul dl dt dd table caption thead tbody tr th td time b code footer details summary".split(
      " ",
    ),
  );
  const foreign = all(page, "*").flatMap((element) => [
    ...(ours.has(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => /^(?:on|style$)/u.test(name)),
    ...["href", "src"].flatMap((name) => {
      const value = element.getAttribute(name) ?? "#";
      return /^(?:https?:\/\/|mailto:|data:image\/png|#|[\w.%-]+(?:\/|$)|\.)/iu.test(value) ? [] : [value];
    }),
  ]);
  return {
    title: field(page, "title"),
    number: page.querySelector('[data-field="number"]')?.getAttribute("data-number"),
    date: field(page, "date"),
    status: field(page, "status"),
    chain: field(page, "chain"),
    facts: Object.fromEntries(all(page, ".facts > div").map((fact) => [text(fact, "dt"), text(fact, "dd")])),
    figures: Object.fromEntries(
      all(page, ".legend li").map((item) => [text(item, "span"), Number(text(item, "b"))]),
    ),
    history: all(page, ".versions tbody tr").map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ""),
    ),
    recommendations: all(page, ".grid tbody").map((group) => ({
      heading: text(group, "h3"),
      stem: group.querySelector(".stem.withheld")
        ? text(group, ".stem")
        : rich(group.querySelector(".stem td")),
      parts: all(group, "tr[data-kind]").map(part),
    })),
    foreign,
  };
};

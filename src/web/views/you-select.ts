import { byId, fill, h } from "../dom.ts";
import type { Page } from "../page.ts";

/** Lets the visitor choose in whose name they edit. */
export function showYou({ book, you }: Pick<Page, "book" | "you">): void {
  const select = h("select", { id: "you-select" });
  select.addEventListener("change", () => {
    you.choose(select.value);
    // what may be edited depends on who asks
    void book.refresh();
  });
  fill(byId("you"), h("label", { for: "you-select" }, "You are"), select);
  let shown = "";
  const show = () => {
    const people = book.people();
    const key = people.map(({ name, email }) => `${name} ${email}`).join("\n");
    if (key === shown) return;
    shown = key;
    const options = people.map(({ name, email }) => h("option", { value: email }, name));
    fill(select, ...options);
    if (people.some(({ email }) => email === you.email())) select.value = you.email();
    else fill(select, h("option", { value: you.email() }, you.email()), ...options);
  };
  book.listen(({ after }) => {
    if (after.title === "People") show();
  });
  show();
}

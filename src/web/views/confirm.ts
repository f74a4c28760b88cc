import { h } from "../dom.ts";

/** Asks a question that is answered before anything else; true for yes. */
export async function confirmFirst(question: string, yes: string): Promise<boolean> {
  const dialog = h(
    "dialog",
    { class: "question", "aria-labelledby": "question" },
    h(
      "form",
      { method: "dialog" },
      h("p", { id: "question" }, question),
      h(
        "div",
        { class: "buttons" },
        h("button", { value: "yes", class: "primary" }, yes),
        h("button", { value: "no", autofocus: true }, "Cancel"),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  dialog.remove();
  return dialog.returnValue === "yes";
}

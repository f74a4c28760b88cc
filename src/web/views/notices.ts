import { fill, h, icon } from "../dom.ts";

/** A button of a notice. */
export type NoticeAction = { readonly label: string; readonly act: () => void };

/** Says things at the edge of the page: passing ones go by themselves, those with a choice stay. */
export type Notices = {
  readonly say: (text: string) => void;
  readonly insist: (text: string, ...actions: readonly NoticeAction[]) => void;
};

const passingMilliseconds = 7_000;

export function createNotices(host: HTMLElement): Notices {
  const passing = h("div", { class: "notice passing", role: "status" });
  const staying = h("div", { class: "staying" });
  host.append(staying, passing);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    clearTimeout(timer);
    fill(passing, text);
    passing.classList.add("shown");
    timer = setTimeout(() => passing.classList.remove("shown"), passingMilliseconds);
  }

  function insist(text: string, ...actions: readonly NoticeAction[]): void {
    const close = () => notice.remove();
    const buttons = actions.map(({ label, act }) => {
      const onclick = () => {
        close();
        act();
      };
      return h("button", { type: "button", class: "small", onclick }, label);
    });
    const dismiss = h(
      "button",
      { type: "button", class: "icon-button", "aria-label": "Dismiss", onclick: close },
      icon("close"),
    );
    const notice = h("div", { class: "notice", role: "alert" }, h("p", {}, text), ...buttons, dismiss);
    staying.append(notice);
  }

  return { say, insist };
}

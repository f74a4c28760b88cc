import type { DeskOutcome } from "./desk-protocol.ts";

type Output = { readonly page: string; readonly title: string };

/** Google's `Ui`: what is shown to the person is heard by the test. */
export function uiOf(hear: (more: Partial<DeskOutcome>) => void, agrees: () => boolean) {
  const Button = { OK: "OK", CANCEL: "CANCEL" };
  const ButtonSet = { OK: "OK", OK_CANCEL: "OK_CANCEL" };
  return {
    Button,
    ButtonSet,
    alert: (title: string, text: string, buttons: string) => {
      hear({ alerts: [{ title, text }] });
      return buttons === ButtonSet.OK || agrees() ? Button.OK : Button.CANCEL;
    },
    showModalDialog: ({ page }: Output, title: string) => hear({ dialogs: [{ title, page }] }),
    showSidebar: ({ page, title }: Output) => hear({ sidebars: [{ title, page }] }),
    createMenu: (title: string) => menuOf(title, hear),
  };
}

function menuOf(title: string, hear: (more: Partial<DeskOutcome>) => void) {
  const items = [title];
  const menu = { addItem, addSeparator, addToUi: () => hear({ menu: items }) };
  function addItem(caption: string, handler: string) {
    items.push(`${caption}: ${handler}`);
    return menu;
  }
  function addSeparator() {
    items.push("—");
    return menu;
  }
  return menu;
}

/** Somebody of the People tab who may edit. */
export type Person = { readonly name: string; readonly post: string; readonly email: string };

const key = "you";

/** Who edits in this window, kept for as long as it is open; each window may be somebody else. */
export type You = {
  readonly email: () => string;
  readonly choose: (email: string) => void;
};

export function createYou(visitor: string): You {
  let email = sessionStorage.getItem(key) ?? visitor;
  return {
    email: () => email,
    choose: (chosen) => {
      email = chosen;
      sessionStorage.setItem(key, chosen);
    },
  };
}

// Parts of a page that the server words anew when its reader changes something: fetched, put in
// place of the old ones, the older of two questions dropped.
import { watch } from "./figure.js";

const asking = new Map();

// Ask for a part and put it into an element; false where a newer question overtook this one, or
// where there was no answer, which the element then says: what it held was of another question.
export async function put(box, address) {
  asking.get(box)?.abort();
  const mine = new AbortController();
  asking.set(box, mine);
  box.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal: mine.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asking.get(box) !== mine) return false;
    box.replaceChildren(...(answer.ok ? page.body : page.querySelector("main")).childNodes);
    watch(box);
    return true;
  } catch (error) {
    if (error.name !== "AbortError") tell((box.textContent = box.dataset.failed));
    return false;
  } finally {
    if (asking.get(box) === mine) {
      asking.delete(box);
      box.removeAttribute("aria-busy");
    }
  }
}

// The fields of a form as an address holds them: empty ones, and those as they are anyway, left out.
export function state(form) {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const usual = form.elements[name].dataset?.usual;
    if (value !== "" && value !== usual) given.append(name, value);
  }
  return given;
}

// Keep the state in the address: a page that is shared, or gone back to, is the same.
export function keep(given) {
  const shown = String(given);
  history.replaceState(null, "", shown ? `?${shown}` : location.pathname);
}

// Say to a screen reader what changed.
export function tell(words) {
  if (words) document.getElementById("status").textContent = words;
}

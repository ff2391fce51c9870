// The map of tiles: what a tile says beside it, the arrow keys, and the table sorted in place.
import { keep, put, state, tell } from "./parts.js";

const form = document.getElementById("choose");
const shown = document.getElementById("shown");
const tip = document.getElementById("tip");

form.querySelector("button").hidden = true;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", async () => {
  const given = state(form);
  keep(given);
  if (await put(shown, `${form.dataset.part}?${given}`)) {
    prepare();
    tell(shown.querySelector("[data-status]")?.dataset.status);
  }
});

// The browser's own small print of a title would cover ours.
function prepare() {
  for (const title of shown.querySelectorAll(".tile > title")) {
    const words = title.textContent;
    title.parentNode.setAttribute("aria-label", words);
    title.remove();
  }
}

function point(tile) {
  const words = tile.getAttribute("aria-label");
  const at = words.indexOf(": ");
  const name = document.createElement("strong");
  name.textContent = words.slice(0, at);
  tip.replaceChildren(name, words.slice(at + 2));
  tip.hidden = false;
  const box = tile.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  const above = box.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${above > 0 ? above : box.bottom + 6}px`;
}

const tileOf = (event) => event.target.closest?.(".tile");
const hide = () => (tip.hidden = true);
shown.addEventListener("pointerover", (event) => (tileOf(event) ? point(tileOf(event)) : hide()));
shown.addEventListener("pointerleave", hide);
shown.addEventListener("focusin", (event) => (tileOf(event) ? point(tileOf(event)) : hide()));
shown.addEventListener("focusout", hide);
addEventListener("scroll", hide, { passive: true });

// A finger has no hover: the first touch shows what the second opens.
let touched = null;
shown.addEventListener("pointerdown", (event) => {
  if (event.pointerType === "mouse") return;
  touched = touched === tileOf(event) ? null : tileOf(event);
});
shown.addEventListener("click", (event) => {
  if (touched && tileOf(event) === touched) {
    event.preventDefault();
    point(touched);
  }
});

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
shown.addEventListener("keydown", (event) => {
  const tile = tileOf(event);
  if (event.key === "Escape") hide();
  if (!tile || !WAYS[event.key]) return;
  event.preventDefault();
  const next = nearest(tile, ...WAYS[event.key]);
  if (!next) return;
  tile.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
});

// The nearest tile in a direction: what is off to the side counts double.
function nearest(tile, x, y) {
  const middle = (one) => {
    const box = one.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const [left, top] = middle(tile);
  let best = null;
  let least = Infinity;
  for (const other of shown.querySelectorAll(".tile")) {
    const [dx, dy] = middle(other).map((at, n) => at - [left, top][n]);
    const along = dx * x + dy * y;
    const off = Math.abs(dx * y) + Math.abs(dy * x);
    const far = along + 2 * off;
    if (along > 2 && off < 2 * along && far < least) [best, least] = [other, far];
  }
  return best;
}

// Sort what is there; the address holds the same order for who comes by it.
shown.addEventListener("click", (event) => {
  const title = event.target.closest?.(".sorted thead a");
  if (!title) return;
  event.preventDefault();
  const head = title.closest("th");
  const column = [...head.parentNode.children].indexOf(head);
  const up = head.ariaSort ? head.ariaSort === "descending" : head.dataset.name === "place";
  const body = head.closest("table").tBodies[0];
  const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: false }).compare;
  const order = (a, b) =>
    head.dataset.name === "place" ? compare(value(a), value(b)) : value(a) - value(b);
  body.append(...[...body.rows].sort((a, b) => (up ? order(a, b) : order(b, a))));
  for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const given = new URLSearchParams(location.search);
  given.set("sort", head.dataset.name);
  given.set("up", up ? "1" : "0");
  keep(given);
  remember({ sort: head.dataset.name, up: up ? "1" : "0" });
  tell(head.dataset.sorted);
});

// What the form does not show goes along with it.
function remember(names) {
  for (const [name, value] of Object.entries(names)) {
    let field = form.elements[name];
    if (!field) {
      field = Object.assign(document.createElement("input"), { type: "hidden", name });
      form.append(field);
    }
    field.value = value;
  }
}

prepare();

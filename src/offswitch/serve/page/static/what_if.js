// The form of an imagined shutdown: what formulas say comes at once, what is sampled right after.
import { keep, put, state, tell } from "./parts.js";
import { live } from "./timeline.js";

const form = document.getElementById("plan");
const closed = document.getElementById("closed");
const sampled = document.getElementById("sampled");
const track = document.getElementById("track");
const codes = new Map(
  [...document.querySelectorAll("#countries option")].map((one) => [one.value, one.dataset.code]),
);
/** Milliseconds in which further letters are waited for, and further changes before sampling. */
const LETTERS = 120;
const CHANGES = 150;

// Countries stand in the address by their codes.
function asked() {
  const given = state(form);
  for (const name of ["place", "compare"]) {
    const code = codes.get(given.get(name));
    if (code) given.set(name, code);
  }
  if (form.elements.services.value !== "social") given.delete("platforms");
  return given;
}

let newest = 0;

async function update() {
  const mine = ++newest;
  const given = asked();
  keep(given);
  const lang = new URLSearchParams({ lang: document.documentElement.lang });
  const query = `${given}${String(given) ? "&" : ""}${lang}`;
  wait(true, "glance-closed", "glance-sampled", "sampled");
  if (!(await put(closed, `${form.dataset.closed}?${query}`))) return;
  settle(closed);
  wait(false, "glance-closed");
  tell(closed.querySelector("[data-status]")?.dataset.status);
  await new Promise((done) => setTimeout(done, CHANGES));
  if (mine !== newest) return;
  if (await put(sampled, `${form.dataset.sampled}?${query}`)) {
    settle(sampled);
    wait(false, "glance-sampled", "sampled");
    tell(sampled.querySelector("[data-status]")?.dataset.status);
  }
}

// What is shown is of the plan before until the answer comes.
function wait(busy, ...names) {
  for (const name of names) document.getElementById(name).toggleAttribute("data-old", busy);
}

// What belongs elsewhere goes there: the bar, the answer at a glance, what is wrong with a field.
function settle(part) {
  if (part === closed) {
    for (const field of form.querySelectorAll(".wrong")) field.textContent = "";
    for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
  }
  for (const one of part.querySelectorAll("[data-into]")) {
    const place = document.getElementById(one.dataset.into);
    one.remove();
    place?.replaceChildren(...one.childNodes);
    const field = form.elements[one.dataset.into.replace("wrong-", "")];
    if (place?.matches(".wrong")) field?.setAttribute("aria-invalid", "true");
  }
  if (part === closed) bar.renew();
}

const bar = live(track, form.elements.windows, update);

let waiting;
form.addEventListener("input", (event) => {
  const field = event.target;
  clearTimeout(waiting);
  if (field.name === "services" && field.value === "social" && !form.elements.platforms.value) {
    form.elements.platforms.value = "1";
  }
  // A name of a country is asked for when it is one: before, every letter would be a mistake.
  if (field.list && field.value && !codes.has(field.value)) return;
  // What is empty stands for what is usual: not while its reader is about to type.
  if (!field.value && field.dataset.usual) return;
  waiting = setTimeout(update, field.tagName === "SELECT" || field.list ? 0 : LETTERS);
});
form.addEventListener("change", ({ target: field }) => {
  const empty = !field.value && field.dataset.usual;
  if (empty) field.value = field.dataset.usual;
  if (empty || (field.list && field.value && !codes.has(field.value))) update();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  update();
});
// Typing a name begins anew: what was there would hide the other names.
form.addEventListener("focusin", (event) => event.target.list && event.target.select());
form.querySelector("button.primary").hidden = true;

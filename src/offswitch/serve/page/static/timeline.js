// Windows of connection on the bar of hours: drawn, moved, made longer and taken out by pointer or
// by keys. The text field holds them; the server words and draws what it holds.
const MINUTE = 60_000;
/** Pixels at either end of a window that take its end and not the whole: of a mouse, a finger. */
const EDGE = { mouse: 9, touch: 18 };
/** Pixels by which a finger may miss a window. */
const NEAR = 14;
/** Pixels from which on a press is a drag. */
const DRAG = 4;

const local = (text) => Date.parse(`${text}Z`);
const written = (time) => new Date(time).toISOString().slice(0, 16);
const clock = (text) => text.split(":").reduce((hours, minutes) => 60 * hours + Number(minutes), 0);
const clockText = (minutes) =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");

export function live(box, field, changed) {
  let bar, step, first, last;
  let focused = null;

  function renew() {
    bar = box.querySelector(".track");
    if (!bar) return;
    bar.classList.add("live");
    step = Number(bar.dataset.snap) * MINUTE;
    first = local(bar.dataset.start);
    last = first + Number(bar.dataset.hours) * 60 * MINUTE;
    const drawing = bar.querySelector("svg");
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-describedby", "track-help");
    box.querySelector("#track-help").hidden = false;
    box.querySelector("button.add").hidden = false;
    const seen = new Set();
    for (const one of bar.querySelectorAll(".window")) {
      // Of a window of every day, the first day stands for all.
      one.setAttribute("tabindex", seen.has(one.dataset.entry) ? "-1" : "0");
      seen.add(one.dataset.entry);
      const hours = (local(one.dataset.start) - first) / (60 * MINUTE);
      for (const [name, value] of Object.entries({
        role: "slider",
        "aria-label": one.dataset.words,
        "aria-valuetext": one.dataset.words,
        "aria-valuemin": 0,
        "aria-valuemax": bar.dataset.hours,
        "aria-valuenow": hours,
      })) {
        one.setAttribute(name, value);
      }
    }
    if (focused !== null) {
      const same = bar.querySelector(`.window[data-entry="${focused}"]`);
      (same ?? box.querySelector("button.add")).focus();
      focused = null;
    }
  }

  const entries = () =>
    [...box.querySelectorAll(".stretches li[data-entry]")].map((one) => one.dataset.text);

  function write(texts) {
    field.value = texts.join(",");
    changed();
  }

  // Put an end, or the whole of a window, by so much time; which of them is "start", "end" or "all".
  function moved(one, which, by) {
    const texts = entries();
    const n = Number(one.dataset.entry);
    const daily = box.querySelector(`.stretches li[data-entry="${n}"]`).hasAttribute("data-daily");
    let start, end;
    if (daily) {
      [start, end] = texts[n].split("-").map((text) => clock(text.trim()) * MINUTE);
      if (end <= start) end += 1440 * MINUTE;
    } else {
      [start, end] = [local(one.dataset.start), local(one.dataset.end)];
    }
    if (which === "all" && !daily) by = Math.max(first - start, Math.min(last - end, by));
    if (which !== "end") start += by;
    if (which !== "start") end += by;
    if (end - start < step) return null;
    if (!daily) {
      [start, end] = [Math.max(start, first), Math.min(end, last)];
      texts[n] = `${written(start)}/${written(end)}`;
    } else {
      if (end - start >= 1440 * MINUTE) return null;
      const day = (time) => ((time / MINUTE) % 1440 + 1440) % 1440;
      texts[n] = `${clockText(day(start))}-${clockText(day(end) || 1440)}`;
    }
    return texts;
  }

  const widthOf = () => bar.querySelector(".down").getBoundingClientRect();
  const timeAt = (x) => {
    const { left, width } = widthOf();
    const time = first + ((x - left) / width) * (last - first);
    return Math.max(first, Math.min(last, first + Math.round((time - first) / step) * step));
  };

  function place(rect, start, end) {
    const percent = (time) => (100 * (time - first)) / (last - first);
    rect.setAttribute("x", `${percent(start)}%`);
    rect.setAttribute("width", `${Math.max(0, percent(end) - percent(start))}%`);
  }

  function edge(one, { clientX: x, pointerType }) {
    const { left, right, width } = one.querySelector(".up").getBoundingClientRect();
    const reach = Math.min(EDGE[pointerType] ?? EDGE.mouse, width / 3);
    return x - left < reach ? "start" : right - x < reach ? "end" : "all";
  }

  // The window at a pointer; of a finger also one beside it, since it may be of a few pixels.
  function windowAt({ target, clientX: x, pointerType }) {
    const one = target.closest(".window");
    if (one || pointerType !== "touch") return one;
    const miss = (other) => {
      const { left, right } = other.querySelector(".up").getBoundingClientRect();
      return Math.max(left - x, x - right);
    };
    const all = [...bar.querySelectorAll(".window")].sort((a, b) => miss(a) - miss(b));
    return all.length && miss(all[0]) < NEAR ? all[0] : null;
  }

  let held = null;
  box.addEventListener("pointerdown", (event) => {
    if (!bar || event.button || !event.target.closest(".track svg")) return;
    const one = windowAt(event);
    if (!one && !event.target.matches(".down")) return;
    held = { one, which: one && edge(one, event), from: event.clientX, drawn: null };
    one?.classList.add("held");
    bar.setPointerCapture(event.pointerId);
    if (!one) event.preventDefault();
  });
  box.addEventListener("pointermove", (event) => {
    if (!held) {
      const one = event.target.closest?.(".window");
      one?.classList.toggle("edge", edge(one, event) !== "all");
      return;
    }
    if (Math.abs(event.clientX - held.from) < DRAG && !held.drawn) return;
    if (!held.one) {
      const ends = [timeAt(held.from), timeAt(event.clientX)].sort((a, b) => a - b);
      held.rect ??= drawNew();
      place(held.rect, ...ends);
      held.drawn = ends;
      return;
    }
    const [start, end] = [local(held.one.dataset.start), local(held.one.dataset.end)];
    const by = timeAt(event.clientX) - timeAt(held.from);
    held.drawn = by;
    const from = held.which === "end" ? start : start + by;
    const to = held.which === "start" ? end : end + by;
    place(held.one.querySelector(".up"), Math.max(first, from), Math.min(last, Math.max(from, to)));
    held.one.querySelector("text")?.remove();
  });
  const release = () => {
    const { one, which, drawn } = held;
    held = null;
    one?.classList.remove("held");
    if (drawn === null || (one && !drawn)) return;
    if (!one) {
      const [start, end] = drawn;
      if (end - start >= step && end - start < last - first) {
        focused = entries().length;
        write([...entries(), `${written(start)}/${written(end)}`]);
        return;
      }
    } else {
      const texts = moved(one, which, drawn);
      focused = one.dataset.entry;
      if (texts) return write(texts);
    }
    changed(); // draws it as it was
  };
  box.addEventListener("pointerup", () => held && release());
  box.addEventListener("pointercancel", () => {
    if (!held) return;
    held = null;
    changed();
  });

  function drawNew() {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of [["class", "up"], ["y", 4], ["height", 46], ["rx", 3]]) {
      rect.setAttribute(name, value);
    }
    bar.querySelector("svg").append(rect);
    return rect;
  }

  function without(n) {
    focused = Math.max(0, n - 1);
    write(entries().filter((_, at) => at !== n));
  }

  // A key may be pressed again before the server has drawn what the last one did.
  function anticipate(one, text) {
    const entry = box.querySelector(`.stretches li[data-entry="${one.dataset.entry}"]`);
    entry.dataset.text = text;
    if (entry.hasAttribute("data-daily")) return;
    [one.dataset.start, one.dataset.end] = text.split("/");
    place(one.querySelector(".up"), local(one.dataset.start), local(one.dataset.end));
    one.querySelector("text")?.remove();
  }

  box.addEventListener("keydown", (event) => {
    const one = event.target.closest?.(".window");
    if (!one) return;
    const n = Number(one.dataset.entry);
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      return without(n);
    }
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!way) return;
    event.preventDefault();
    const texts = moved(one, event.shiftKey ? "end" : "all", way * step);
    if (!texts) return;
    focused = n;
    anticipate(one, texts[n]);
    write(texts);
  });

  box.addEventListener("click", (event) => {
    const remove = event.target.closest?.("a.remove");
    if (remove) {
      event.preventDefault();
      without(Number(remove.closest("li").dataset.entry));
    }
    if (event.target.closest?.("button.add")) add();
  });

  // A new window takes an eighth of the longest stretch without one, in its middle.
  function add() {
    const taken = [...bar.querySelectorAll(".window")]
      .map((one) => [local(one.dataset.start), local(one.dataset.end)])
      .sort((a, b) => a[0] - b[0]);
    let from = first;
    let longest = [first, first];
    for (const [start, end] of [...taken, [last, last]]) {
      if (start - from > longest[1] - longest[0]) longest = [from, start];
      from = Math.max(from, end);
    }
    const snapped = (time) => first + Math.round((time - first) / step) * step;
    const length = Math.max(step, snapped(first + (longest[1] - longest[0]) / 8) - first);
    const start = snapped((longest[0] + longest[1] - length) / 2);
    focused = entries().length;
    write([...entries(), `${written(start)}/${written(start + length)}`]);
  }

  renew();
  return { renew };
}

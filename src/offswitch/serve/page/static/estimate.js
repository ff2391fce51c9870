// What an estimate opens is a popover of the browser's own: it needs no script to open, to close
// or to answer Escape. Here the focus goes into it, so that a screen reader reads it.
document.addEventListener(
  "toggle",
  (event) => {
    if (event.target.matches?.(".opened") && event.newState === "open") {
      event.target.querySelector("h2").focus({ preventScroll: true });
    }
  },
  true,
);

// The reader's choice of a light or a dark page: applied before anything is painted.
const root = document.documentElement;
const chosen = () => {
  try {
    return localStorage.getItem("offswitch-theme");
  } catch {
    return null; // a browser may keep nothing
  }
};
if (chosen()) root.dataset.theme = chosen();

document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("button.theme");
  const dark = () => getComputedStyle(root).colorScheme === "dark";
  const name = () => (button.textContent = dark() ? button.dataset.light : button.dataset.dark);
  button.hidden = false;
  name();
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem("offswitch-theme", root.dataset.theme);
    } catch {
      // then it holds for this page
    }
    name();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
});

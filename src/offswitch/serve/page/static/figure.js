// Figures are drawn by the server at the width that fits, when they come near the screen.
const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        near.unobserve(entry.target);
        draw(entry.target);
      }
    }
  },
  { rootMargin: "800px" },
);

// Watch the figures inside an element; a script that puts a part into the page calls it for that.
export function watch(inside = document) {
  for (const box of inside.querySelectorAll(".drawing[data-drawing]")) near.observe(box);
}

async function draw(box) {
  const address = new URL(box.dataset.drawing, location.href);
  address.searchParams.set("width", Math.floor(box.clientWidth));
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    const drawing = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
    drawing.documentElement.setAttribute("aria-hidden", "true"); // the box has the words
    box.replaceChildren(document.adoptNode(drawing.documentElement));
    box.dataset.state = "drawn";
  } catch {
    box.dataset.state = "failed";
    box.textContent = box.dataset.failed;
  }
}

watch();

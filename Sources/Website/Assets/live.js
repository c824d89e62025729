"use strict";
// A phone begins with the long parts of a page folded; a part that is asked for stays open.
(() => {
  if (location.search || !window.matchMedia("(max-width: 40rem)").matches) return;
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (const fold of document.querySelectorAll("details.fold[open]")) {
    fold.open = fold.contains(wanted);
  }
})();

// Keeps the page as it would be if it were loaded now. Without this script it just stays still.
(() => {
  const page = document.querySelector("main[data-season]");
  if (!page || !window.EventSource || !window.fetch) return;
  const { season, sequence, path } = page.dataset;
  let timer = 0;
  let isLoading = false;
  let isStale = false;

  const feed = new EventSource(
    `/api/v1/feed?season=${encodeURIComponent(season)}&after=${encodeURIComponent(sequence)}`);
  feed.addEventListener("change", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 50);
  });
  addEventListener("pagehide", () => feed.close());

  // Nothing is taken out of the hands of somebody who is filling in a form.
  document.addEventListener("input", (event) => {
    const form = event.target.closest("main form");
    if (form) form.dataset.touched = "yes";
  });

  // Not the address in the browser: that of a refused form cannot be loaded.
  async function refresh() {
    if (isLoading) {
      isStale = true;
      return;
    }
    isLoading = true;
    try {
      const answer = await fetch(path || location.href, { cache: "no-cache" });
      if (answer.ok && !answer.redirected) show(await answer.text());
    } catch {
      // The next change tries again.
    }
    isLoading = false;
    if (isStale) {
      isStale = false;
      refresh();
    }
  }

  function show(text) {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const before = document.querySelector("main");
    const after = fresh.querySelector("main");
    if (!after || after.innerHTML === before.innerHTML) return;
    if (before.querySelector("form[data-touched]")) {
      const notice = before.querySelector("[data-notice]");
      if (notice) notice.hidden = false;
      return;
    }
    for (const details of before.querySelectorAll("details[id]")) {
      const same = after.querySelector(`#${CSS.escape(details.id)}`);
      if (same) same.open = details.open;
    }
    const offsets = [...before.querySelectorAll(".scroll")].map((box) => box.scrollLeft);
    const focused = before.contains(document.activeElement) && document.activeElement.id;
    const { scrollX, scrollY } = window;
    before.replaceWith(after);
    document.title = fresh.title;
    after.querySelectorAll(".scroll").forEach((box, index) => {
      box.scrollLeft = offsets[index] || 0;
    });
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo(scrollX, scrollY);
  }
})();

// Counts down what time is left. The seconds are the server's: its clock is the one that counts.
(() => {
  const ends = new WeakMap();
  setInterval(() => {
    for (const clock of document.querySelectorAll("[data-left]")) {
      if (!ends.has(clock)) ends.set(clock, performance.now() + clock.dataset.left * 1000);
      const left = Math.max(0, Math.ceil((ends.get(clock) - performance.now()) / 1000));
      clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    }
  }, 500);
})();

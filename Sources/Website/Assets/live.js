"use strict";
// A phone begins with the long parts of a page folded; a part that is asked for stays open.
(() => {
  if (location.search || !window.matchMedia("(max-width: 40rem)").matches) return;
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (const fold of document.querySelectorAll("details.fold[open]")) {
    fold.open = fold.contains(wanted);
  }
})();

// What is asked for by its name on the page is opened: the proof of a total.
(() => {
  function open() {
    const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (wanted instanceof HTMLDetailsElement) wanted.open = true;
  }
  addEventListener("hashchange", open);
  open();
})();

// A table that fits is no stop on the way of whoever goes by keyboard.
(() => {
  const sizes = new ResizeObserver((changed) => {
    for (const region of new Set(changed.map((change) => change.target.closest(".scroll")))) {
      region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1;
    }
  });
  for (const part of document.querySelectorAll(".scroll[tabindex], .scroll[tabindex] > *")) {
    sizes.observe(part);
  }
})();

// Keeps the page as it would be if it were loaded now. Without this script it just stays still.
(() => {
  const page = document.querySelector("main[data-season]");
  if (!page || !window.EventSource || !window.fetch) return;
  const { season, path } = page.dataset;
  let last = page.dataset.sequence;
  let feed;
  let heard = Date.now();
  let lost = 0;
  let timer = 0;
  let isLoading = false;
  let isStale = false;

  function connect() {
    feed?.close();
    heard = Date.now();
    feed = new EventSource(
      `/api/v1/feed?season=${encodeURIComponent(season)}&after=${encodeURIComponent(last)}`);
    feed.addEventListener("open", isBack);
    feed.addEventListener("pulse", () => { heard = Date.now(); });
    feed.addEventListener("error", isAway);
    // A state comes where more was missed than the server keeps.
    for (const kind of ["change", "state"]) {
      feed.addEventListener(kind, (event) => {
        heard = Date.now();
        last = event.lastEventId || last;
        clearTimeout(timer);
        timer = setTimeout(refresh, 50);
      });
    }
  }

  // A restart of the server is over before anybody need be told.
  function isAway() {
    if (lost) return;
    lost = Date.now();
    setTimeout(tell, 1500);
  }

  function tell() {
    if (!lost || document.querySelector("[data-away]")) return;
    const line = document.createElement("p");
    line.className = "away";
    line.dataset.away = "";
    line.setAttribute("role", "status");
    line.textContent = page.dataset.lost
      .replace("{time}", new Date(lost).toTimeString().slice(0, 5));
    document.body.prepend(line);
  }

  // Whatever happened in between, the page is then as if it were loaded now.
  function isBack() {
    heard = Date.now();
    if (!lost) return;
    lost = 0;
    document.querySelector("[data-away]")?.remove();
    refresh();
  }

  connect();
  addEventListener("offline", isAway);
  addEventListener("online", connect);
  addEventListener("pagehide", () => feed.close());
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    isAway();
    connect();
  });
  // The heart beats every 15 seconds; a browser does not notice by itself that it has stopped,
  // and gives up for good on an answer that is none.
  setInterval(() => {
    const isDead = Date.now() - heard > 40000;
    if (isDead) isAway();
    if (isDead || feed.readyState === EventSource.CLOSED) connect();
  }, 2000);

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
      isAway();
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
    document.dispatchEvent(new Event("shown"));
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

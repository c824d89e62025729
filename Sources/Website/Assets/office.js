"use strict";
// The race office without a mouse, and nothing typed is lost. Without this script the forms work
// as forms.

// A time as it is typed at speed: 41203 is 41.203, 124310 is 1:24.310.
const asTime = (text) => {
  if (!/^\d{4,8}$/.test(text)) return text;
  const [seconds, thousandths] = [text.slice(0, -3), text.slice(-3)];
  return seconds.length > 2
    ? `${seconds.slice(0, -2)}:${seconds.slice(-2)}.${thousandths}` : `${seconds}.${thousandths}`;
};

// Drafts: what was typed into a form and is not saved stays in this browser.
const drafts = (() => {
  const prefix = "draft ";
  const unsaved = ["token", "seen", "anyway", "reading"];
  const key = (form) => prefix + form.dataset.draft;
  const operator = () => document.querySelector(".account span")?.textContent ?? "";

  const fields = (form) => Object.fromEntries(
    [...new FormData(form)].filter(([name]) => !unsaved.includes(name))
      .map(([name, value]) => [name, asTime(value.trim())]));

  function read(form) {
    try {
      return JSON.parse(localStorage.getItem(key(form)));
    } catch {
      return null;
    }
  }

  function write(form, changes) {
    const draft = { ...read(form), fields: fields(form), at: Date.now(), by: operator(),
      seen: form.elements.seen?.value, title: document.querySelector("h1").firstChild.textContent,
      page: location.pathname, ...changes };
    try {
      localStorage.setItem(key(form), JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing still sends the form.
    }
  }

  function all() {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(prefix))
        .map((name) => JSON.parse(localStorage.getItem(name)));
    } catch {
      return [];
    }
  }

  return {
    read, write, fields, operator, all,
    drop: (form) => localStorage.removeItem(key(form)),
    // The same rows, however many empty ones follow them.
    isSame: (one, other) => {
      const said = (all) => JSON.stringify(Object.entries(all).filter(([, text]) => text).sort());
      return said(one) === said(other);
    },
  };
})();

// Messages above the page, for the ear too.
function say(words, ...more) {
  let line = document.querySelector("[data-said]");
  if (!words) {
    line?.remove();
    return;
  }
  if (!line) {
    line = document.createElement("p");
    line.className = "alert";
    line.dataset.said = "";
    line.setAttribute("role", "status");
    document.querySelector("main").prepend(line);
  }
  line.replaceChildren(words, ...more);
}

function link(path, title) {
  const anchor = document.createElement("a");
  anchor.href = path;
  anchor.textContent = title;
  return anchor;
}

// Puts what was typed and not saved back into the forms of a page that was loaded.
function restore() {
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const draft = drafts.read(form);
    // What the server has just shown again is what was typed.
    if (!draft || form.dataset.touched || new URLSearchParams(location.search).has("camera")) {
      continue;
    }
    if (drafts.isSame(draft.fields, drafts.fields(form))) {
      drafts.drop(form);
      continue;
    }
    for (const [name, value] of Object.entries(draft.fields)) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
    if (draft.seen && form.elements.seen) form.elements.seen.value = draft.seen;
    form.dataset.touched = "yes";
    form.closest("details")?.setAttribute("open", "");
    const line = document.createElement("p");
    line.className = "notice";
    line.dataset.restored = "";
    const clock = new Date(draft.at).toTimeString().slice(0, 5);
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "quiet";
    discard.textContent = "Discard it";
    discard.addEventListener("click", () => {
      drafts.drop(form);
      location.reload();
    });
    line.append(`What you typed at ${clock} is back; it is not saved yet. `, discard);
    form.prepend(line);
    if (draft.isSent && draft.by === drafts.operator()) send(form);
  }
}

// What the office says where it cannot keep anything: a full disk, a locked file.
async function refusal(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const alert = page.querySelector("main [role=alert]");
  // Behind its heading.
  const words = [...alert?.querySelectorAll("p + p") ?? []].map((line) => line.textContent.trim());
  return words.length
    ? [...words, "What you typed is kept and is sent again until it is taken."].join(" ") : undefined;
}

// Sending: until an answer is there, the same is sent again; the office stores it once.
let isSending = false;
async function send(form, submitter) {
  if (isSending) return;
  isSending = true;
  drafts.write(form, { isSent: true });
  const data = new FormData(form);
  if (submitter?.name) data.append(submitter.name, submitter.value);
  const body = new URLSearchParams(data);
  let answer;
  while (!answer) {
    let trouble = "No connection. What you typed is kept and is sent when the connection is back.";
    try {
      answer = await fetch(form.action, {
        method: "POST", body, cache: "no-store", signal: AbortSignal.timeout(8000),
      });
      if (answer.status >= 502) {
        trouble = await refusal(answer) ?? trouble;
        answer = undefined;
      }
    } catch {
      // No connection, or an answer that got lost on its way.
    }
    if (!answer) {
      say(trouble);
      await new Promise((resolve) => {
        setTimeout(resolve, 2000);
        addEventListener("online", resolve, { once: true });
      });
    }
  }
  say("");
  isSending = false;
  if (answer.redirected && new URL(answer.url).pathname === "/office/sign-in") {
    drafts.write(form, { isSent: false });
    say("You are signed out. What you typed is kept in this browser: ",
      link("/office/sign-in", "sign in"), " and open this page again.");
    return;
  }
  if (answer.redirected) {
    drafts.drop(form);
    location.assign(answer.url);
    return;
  }
  drafts.write(form, { isSent: false });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceWith(page.querySelector("main"));
  document.title = page.title;
  prepare();
  const alert = document.querySelector("main [role=alert]");
  (alert ?? document.querySelector("main")).scrollIntoView({ block: "nearest" });
  document.querySelector("main [data-anyway]")?.focus();
}

// The entry of a race: who stands in which row, and who is not named yet.
function follow(form) {
  const starters = [...form.querySelectorAll(".starters [data-helmet]")];
  const named = new Set();
  let finished = 0;
  let place = 0;
  for (const row of form.querySelectorAll("tbody tr")) {
    const [helmet, time] = [...row.querySelectorAll("input")].map((field) => field.value.trim());
    const number = helmet.replace(/^[=\s]+/, "");
    const starter = starters.find((item) => item.dataset.helmet === number);
    const isOut = /^(f|dnf|s|dns)$/i.test(time);
    if (number && !isOut) {
      finished += 1;
      if (!helmet.startsWith("=")) place = finished;
    }
    row.querySelector("[data-place]").textContent = !number ? "" : isOut ? "–" : `${place}`;
    const name = row.querySelector("[data-name]");
    const who = starter?.querySelector(".who").cloneNode(true);
    if (who) name.replaceChildren(who);
    else name.textContent = number ? "does not start here" : "";
    if (named.has(number) && number) name.append(" (twice)");
    named.add(number);
  }
  for (const item of starters) item.classList.toggle("named", named.has(item.dataset.helmet));
  return starters.every((item) => named.has(item.dataset.helmet));
}

function prepare() {
  for (const form of document.querySelectorAll("form.finishing")) {
    follow(form);
    // Where there is no keyboard, the keys are buttons.
    const buttons = form.querySelector("[data-words]");
    buttons.hidden = !window.matchMedia("(any-pointer: coarse)").matches;
  }
}

// From a field to the next; behind the last the button.
function goOn(field) {
  const form = field.form;
  const inputs = [...form.querySelectorAll("tbody input")];
  const isAll = follow(form);
  const next = inputs[inputs.indexOf(field) + 1];
  const target = next && !(isAll && next.name.startsWith("helmet-") && !next.value)
    ? next : form.querySelector("[name=correction]") ?? form.querySelector("[data-save]");
  target.focus();
  target.select?.();
}

const words = { n: "no time", f: "DNF", s: "DNS" };

// When a key stood for a word and led on by itself: the Enter that fingers add to every row
// belongs to that row, and leads no further.
let ledOn = -Infinity;
function goOnByItself(field) {
  goOn(field);
  ledOn = performance.now();
}

document.addEventListener("keydown", (event) => {
  const field = event.target;
  const form = field.closest?.("form.finishing");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-save]"));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isLedOn = performance.now() - ledOn < 1000;
  ledOn = -Infinity;
  if (form && event.key === "Enter" && isLedOn) {
    event.preventDefault();
    return;
  }
  if (form && field.matches("tbody input")) {
    keyInRow(event, field, form);
  } else if (!field.closest?.("input, select, textarea")) {
    shortcut(event);
  }
});

function keyInRow(event, field, form) {
  const isTime = field.name.startsWith("time-");
  const inputs = [...form.querySelectorAll("tbody input")];
  const at = inputs.indexOf(field);
  if (event.key === "Enter") {
    event.preventDefault();
    leave(field);
    goOn(field);
  } else if (event.key === "Escape") {
    field.blur();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    inputs[at + (event.key === "ArrowDown" ? 2 : -2)]?.focus();
  } else if (isTime && words[event.key.toLowerCase()]) {
    event.preventDefault();
    put(words[event.key.toLowerCase()], field);
    goOnByItself(field);
  } else if (!isTime && (event.key === "=" || event.key === "+")) {
    event.preventDefault();
    put(field.value.startsWith("=") ? field.value.slice(1) : `=${field.value}`, field);
  }
}

function put(text, field) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// The buttons that stand for keys act on the row somebody is in and leave the focus there.
document.addEventListener("pointerdown", (event) => {
  if (event.target.closest("[data-word]")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const key = event.target.closest("[data-word]")?.dataset.word;
  const row = document.activeElement?.closest("form.finishing tbody tr");
  if (!key || !row) return;
  const [helmet, time] = row.querySelectorAll("input");
  if (key === "=") {
    put(helmet.value.startsWith("=") ? helmet.value.slice(1) : `=${helmet.value}`, helmet);
  } else {
    put(words[key], time);
    goOn(time);
  }
});

// Outside the fields a letter goes where it names.
function shortcut(event) {
  if (event.key === "?") {
    const keys = document.getElementById("keys");
    if (!keys) return;
    keys.open = !keys.open;
    if (keys.open) keys.scrollIntoView({ block: "nearest" });
  } else if (event.key === "e") {
    const field = document.querySelector("form.finishing tbody input");
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  } else if (event.key === "r") {
    const part = document.querySelector("details[id^=rule-]");
    part?.setAttribute("open", "");
    part?.querySelector("select")?.focus();
  } else {
    const target = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    target.focus();
    if (target.tagName === "A") target.click();
  }
  event.preventDefault();
}

function leave(field) {
  if (!field.name?.startsWith("time-")) return;
  const time = asTime(field.value.trim());
  if (time !== field.value) field.value = time;
}

document.addEventListener("change", (event) => {
  if (event.target.matches("form.finishing tbody input")) leave(event.target);
});
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-draft]");
  if (!form) return;
  form.dataset.touched = "yes";
  drafts.write(form, { isSent: false });
  if (form.matches(".finishing")) follow(form);
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-draft]")) return;
  event.preventDefault();
  for (const field of form.querySelectorAll("tbody input")) leave(field);
  send(form, event.submitter);
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-discard]")) return;
  for (const form of document.querySelectorAll("form[data-draft]")) drafts.drop(form);
});
document.addEventListener("shown", () => {
  restore();
  prepare();
});

restore();
prepare();

// The front page of the office names what is typed and not saved.
if (location.pathname === "/office") {
  for (const draft of drafts.all()) {
    const line = document.createElement("p");
    line.className = "notice";
    line.append("Typed and not saved: ", link(draft.page, draft.title.trim()));
    document.querySelector("h1").after(line);
  }
}

// At a desk the first row waits for its helmet; on a phone that would open the keyboard.
if (window.matchMedia("(min-width: 56rem)").matches && !location.hash) {
  const first = [...document.querySelectorAll("form.finishing tbody input")].find((f) => !f.value);
  if (first && (first.checkVisibility?.() ?? true)) first.focus({ preventScroll: true });
}

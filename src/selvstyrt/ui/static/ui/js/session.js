// Warns five minutes before the session ends, and lets it go on without leaving the page.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const dialog = document.getElementById("session");
  if (!dialog || !dialog.showModal) return;
  const lasts = Number(dialog.dataset.lasts) * 1000;
  const warning = Math.min(5 * 60 * 1000, lasts / 2);
  const form = dialog.querySelector("form");
  let last = Date.now();
  const others = "BroadcastChannel" in window ? new BroadcastChannel("session") : null;
  if (others) {
    others.postMessage("seen"); // a page opened in one window keeps the session of all
    others.onmessage = () => wasSeen();
  }

  function wasSeen() {
    last = Date.now();
    if (dialog.open) dialog.close();
    show("soon");
  }

  function show(which) {
    for (const part of dialog.querySelectorAll("[data-session]")) part.hidden = part.dataset.session !== which;
    const button = dialog.querySelector(`button[data-session="${which}"]`);
    // The button that had the keyboard may be gone now.
    if (dialog.open && (document.activeElement.hidden || !dialog.contains(document.activeElement))) button.focus();
  }

  function look() {
    const left = last + lasts - Date.now();
    if (left <= warning && !dialog.open && !dialog.dataset.read) dialog.showModal();
    if (left <= 0) show("over");
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { "X-Requested-With": "fetch" },
      });
      if (!answer.ok) return show("over");
    } catch {
      return; // no network just now: the dialog stays, and the button can be pressed again
    }
    wasSeen();
    if (others) others.postMessage("seen");
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => {
    dialog.dataset.read = "1";
    dialog.close();
  });
  document.addEventListener("htmx:afterRequest", () => { last = Date.now(); });
  setInterval(look, 15000);
  look();
});

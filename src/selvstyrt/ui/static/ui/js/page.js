// Moves the keyboard to the list of what is wrong, also when htmx has put it there.
"use strict";

function focusNewcomer(root) {
  const place = root.querySelector("[data-focus]");
  if (place) place.focus();
}

document.addEventListener("DOMContentLoaded", () => focusNewcomer(document));
document.addEventListener("htmx:afterSettle", (event) => focusNewcomer(event.target));

// A second press on the same button sends nothing twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 3000) event.preventDefault();
  else if (!event.defaultPrevented) form.dataset.sent = String(Date.now());
});

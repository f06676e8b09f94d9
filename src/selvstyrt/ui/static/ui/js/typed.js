// What is being typed stands when the page is drawn again in another language, or lighter or darker.
// It lies in this tab only, until the next page is open, whichever that is.
"use strict";

const KEPT = "typed";

function fields() {
  const asked = "main form.form :is(input, select, textarea)[name]:not([type=hidden], [type=file], [type=password])";
  return [...document.querySelectorAll(asked)];
}

function keep() {
  const typed = fields().map((field) => [field.name, field.value, Boolean(field.checked)]);
  if (typed.length) sessionStorage.setItem(KEPT, JSON.stringify({ page: location.pathname, typed }));
}

function giveBack() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
  sessionStorage.removeItem(KEPT);
  const now = fields();
  if (!kept || kept.page !== location.pathname || kept.typed.length !== now.length) return;
  now.forEach((field, place) => {
    const [name, value, checked] = kept.typed[place];
    if (field.name !== name) return;
    if (["checkbox", "radio"].includes(field.type)) field.checked = checked;
    else field.value = value;
  });
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("form.languages, form.look")) keep();
});
document.addEventListener("DOMContentLoaded", giveBack);

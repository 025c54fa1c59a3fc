// Colours light, dark or as the device: the reader's choice, kept in this browser from the moment it is made.
// It runs in the head, so that the first thing drawn has the right colours.
"use strict";
{
  const root = document.documentElement;
  const chosen = () => {
    try {
      return ["light", "dark"].find((colours) => colours === localStorage.getItem("colours")) ?? "";
    } catch {
      return ""; // The browser keeps nothing: the choice lasts for this page.
    }
  };
  const keep = (colours) => {
    try {
      if (colours) localStorage.setItem("colours", colours);
      else localStorage.removeItem("colours");
    } catch {
      // As above.
    }
  };

  root.dataset.colours = chosen();
  addEventListener("DOMContentLoaded", () => {
    const choice = document.querySelector(".colours");
    if (!choice) return; // The pages that both languages share only follow the choice.
    choice.hidden = false;
    choice.querySelector(`[value="${root.dataset.colours}"]`).checked = true;
    choice.addEventListener("change", ({ target }) => {
      root.dataset.colours = target.value;
      keep(target.value);
    });
  });
}

// The link to the other language leads to the section that is being read: ids are the same in both languages.
"use strict";
{
  // Items and paragraphs; other ids hold an underscore, and not all of them are the same in both languages.
  const places = [...document.querySelectorAll("main [id]:not([id*='_']), main p[id]")];

  const here = () => {
    const asked = document.getElementById(location.hash.slice(1));
    const box = asked?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) return asked;
    return places.findLast((place) => place.getBoundingClientRect().top < innerHeight / 4);
  };

  for (const link of document.querySelectorAll(".switch")) {
    link.addEventListener("click", () => {
      link.hash = here()?.id ?? "";
    });
  }
}

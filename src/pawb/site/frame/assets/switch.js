// The link to the other language leads to what is being read: ids are the same in both languages.
"use strict";
{
  const REST = 1000; // The link is at the top of the page: what a reader scrolls past on the way there is not read.
  const links = document.querySelectorAll(".switch");
  // Items and paragraphs; other ids hold an underscore, and not all of them are the same in both languages.
  const places = [...document.querySelectorAll("main [id]:not([id*='_']), main p[id]")];
  const target = () => document.getElementById(location.hash.slice(1));
  const box = (element) => element.getBoundingClientRect();
  let read = target();
  let resting = 0;

  const note = () => {
    const asked = target();
    if ([...links].some((link) => box(link).bottom > 0)) return;
    const inView = asked && box(asked).bottom > 0 && box(asked).top < innerHeight;
    read = inView ? asked : places.findLast((place) => box(place).top < innerHeight / 4);
  };

  addEventListener("hashchange", () => {
    read = target();
  });
  addEventListener("scroll", () => {
    clearTimeout(resting);
    resting = setTimeout(note, REST);
  });
  for (const link of links) {
    link.addEventListener("click", () => {
      link.hash = read?.id ?? "";
    });
  }
}

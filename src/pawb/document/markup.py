"""The small safe Markdown of text fields: emphasis, links, lists, and runs in another language.

Raw HTML is text here, and links may only lead where a reader can follow safely. nh3 is the second fence.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markupsafe import Markup

from pawb.languages import codes

# A name before the host would let the link look as if it led somewhere else: https://council.example@thief.example.
_SAFE_LINK = re.compile(r"^(https?://[^/?#@\\]+([/?#]|$)|mailto:|tel:)", re.IGNORECASE)
_SCHEMES = {"http", "https", "mailto", "tel"}
_TAGS = {"p", "ul", "ol", "li", "strong", "em", "a", "span", "br"}
# Under "*" stands what every element may have: nothing, where nh3 would let a title through that only a mouse finds.
_ATTRIBUTES: dict[str, set[str]] = {"*": set(), "a": {"href"}, "span": {"lang"}, "ol": {"start"}}
# What Markdown makes on a page written by hand, and nothing that acts, asks a third party or lies over the page.
_PAGE_TAGS = _TAGS | {
    *(
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "blockquote",
        "pre",
        "code",
        "abbr",
        "b",
        "i",
        "sub",
        "sup",
        "del",
        "ins",
    ),
    *("dl", "dt", "dd", "div", "section", "figure", "figcaption", "img", "details", "summary"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
}
_PAGE_ATTRIBUTES: dict[str, set[str]] = {
    **_ATTRIBUTES,
    "*": {"id", "class", "lang"},
    "abbr": {"title"},
    "img": {"src", "alt", "width", "height"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
}
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_RUN = re.compile(r"\{(" + "|".join(codes()) + r")\}")


def _run(state: StateInline, silent: bool) -> bool:
    """`[words]{cy}`: a run in another language (WCAG 2.2, 3.1.2 Language of Parts)."""
    if state.src[state.pos] != "[":
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos)
    found = _RUN.match(state.src, end + 1) if end >= 0 else None
    if not found:
        return False
    if not silent:
        start, stop = state.pos, state.posMax
        state.push("span_open", "span", 1).attrs = {"lang": found[1]}
        state.pos, state.posMax = start + 1, end
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
        state.posMax = stop
    state.pos = found.end()
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False}).enable(["list", "emphasis", "link", "escape", "newline", "entity"])
    parser.inline.ruler.before("link", "run", _run)
    parser.validateLink = lambda url: bool(_SAFE_LINK.match(url))  # type: ignore[method-assign]
    return parser


_MARKDOWN = _parser()


@lru_cache(maxsize=20_000)
def blocks(text: str) -> Markup:
    """Paragraphs and lists as safe HTML."""
    return _fenced(_MARKDOWN.render(text)).strip()


@lru_cache(maxsize=20_000)
def inline(text: str) -> Markup:
    """One line as safe HTML, without a paragraph around it."""
    return _fenced(_MARKDOWN.renderInline(text))


def page(html: str) -> Markup:
    """The HTML of a page written by hand, without whatever acts, leads astray or is fetched from elsewhere."""
    return Markup(
        nh3.clean(
            html,
            tags=_PAGE_TAGS,
            attributes=_PAGE_ATTRIBUTES,
            attribute_filter=lambda tag, name, value: None if name == "src" and _ELSEWHERE.match(value) else value,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
    )


def plain(markup: Markup) -> str:
    """The words alone, for titles and bookmarks."""
    return markup.striptags()


def one_line(markup: Markup) -> Markup:
    """Blocks as a single line without links or emphasis; words of another language stay marked."""
    return Markup(" ".join(nh3.clean(markup, tags={"span"}, attributes={"span": {"lang"}}, link_rel=None).split()))


def slug(words: Markup) -> str:
    """Words as the last part of a web address: "Gwersi a ddysgwyd" becomes `gwersi-a-ddysgwyd`."""
    letters = unicodedata.normalize("NFKD", plain(words).casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", letters))


def _fenced(html: str) -> Markup:
    return Markup(nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None))

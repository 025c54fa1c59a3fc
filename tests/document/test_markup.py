"""The small Markdown of text fields, as the HTML that it becomes."""

from __future__ import annotations

import pytest

from pawb.document.markup import blocks


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("one *two* **three**", "<p>one <em>two</em> <strong>three</strong></p>"),
        ("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("[a](https://b.example/)", '<p><a href="https://b.example/">a</a></p>'),
        ("[a](mailto:b@c.example)", '<p><a href="mailto:b@c.example">a</a></p>'),
        ("[a](tel:01632960123)", '<p><a href="tel:01632960123">a</a></p>'),
        ("the [Bwrdd *Gwella*]{cy} met", '<p>the <span lang="cy">Bwrdd <em>Gwella</em></span> met</p>'),
        ("[Link Up]{en}", '<p><span lang="en">Link Up</span></p>'),
        ("[not]{xx}", "<p>[not]{xx}</p>"),
        ("![a](https://b.example/c.png)", '<p>!<a href="https://b.example/c.png">a</a></p>'),
        ("\\*plain\\*", "<p>*plain*</p>"),
        ("R&D at 5 < 6", "<p>R&amp;D at 5 &lt; 6</p>"),
        ("# no heading", "<p># no heading</p>"),
        ('[a](https://b.example/ "hidden from most")', '<p><a href="https://b.example/">a</a></p>'),
        ("[a](https://b.example@c.example/)", "<p>[a](https://b.example@c.example/)</p>"),
        ("[a](https://b.example/@c)", '<p><a href="https://b.example/@c">a</a></p>'),
        ("[a](http://b.example)", '<p><a href="http://b.example">a</a></p>'),
    ],
)
def test_markdown_does_what_it_should(text: str, html: str) -> None:
    assert blocks(text) == html

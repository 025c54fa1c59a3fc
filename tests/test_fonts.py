"""The fonts that ride with the package hold every letter of Welsh, and PDFs need no other."""

import unicodedata
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from weasyprint import HTML

FONTS = Path(__file__).parent.parent / "src/pawb/fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}
MARKS = {"circumflex": "\u0302", "acute": "\u0301", "grave": "\u0300", "diaeresis": "\u0308"}
ACCENTED = "".join(unicodedata.normalize("NFC", vowel + mark) for mark in MARKS.values() for vowel in "aeiouwyAEIOUWY")
PUNCTUATION = "£€–—…‘’“”•·×°½§©†−≤≥"
PANGRAM = "Parciais fy jac codi baw hud llawn dŵr ger tŷ Mabon, a’r hen gi’n swnian’"


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_has_every_letter(weight: str) -> None:
    with TTFont(FONTS / f"AtkinsonHyperlegibleNext-{weight}.woff2") as font:
        assert font["OS/2"].usWeightClass == WEIGHTS[weight]
        letters = set(map(chr, font.getBestCmap()))
        assert set(ACCENTED + PUNCTUATION) <= letters
        assert set(map(chr, range(0x20, 0x7F))) <= letters


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_keeps_its_kerning_and_its_combining_marks(weight: str) -> None:
    with TTFont(FONTS / f"AtkinsonHyperlegibleNext-{weight}.woff2") as font:
        features = {
            record.FeatureTag for tag in ("GPOS", "GSUB") for record in font[tag].table.FeatureList.FeatureRecord
        }
        assert {"kern", "mark", "ccmp", "tnum", "locl"} <= features
        assert set(MARKS.values()) <= set(map(chr, font.getBestCmap()))


def test_a_welsh_pdf_embeds_only_this_font(tmp_path: Path) -> None:
    faces = "".join(
        f"@font-face {{ font-family: Atkinson Hyperlegible Next; font-weight: {number};"
        f" src: url({(FONTS / f'AtkinsonHyperlegibleNext-{name}.woff2').as_uri()}) }}"
        for name, number in WEIGHTS.items()
    )
    pdf = tmp_path / "pangram.pdf"
    HTML(
        string=f"<html lang=cy><style>{faces} html {{ font-family: Atkinson Hyperlegible Next }}</style>"
        f"<title>Prawf</title><h1>{PANGRAM}</h1><p>{PANGRAM}<p>{ACCENTED}<p>{PUNCTUATION}"
    ).write_pdf(pdf)
    with pikepdf.open(pdf) as document:
        fonts = [item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item]
        names = {str(font["/FontName"]).partition("+")[2] for font in fonts}
    assert names == {"Atkinson-Hyperlegible-Next", "Atkinson-Hyperlegible-Next-Bold"}
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert "".join(text.split()) == "".join((PANGRAM * 2 + ACCENTED + PUNCTUATION).split())

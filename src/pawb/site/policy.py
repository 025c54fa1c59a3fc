"""What a reader's browser may load and run: the site's own files, and nothing of anybody else's.

A page holds no script and no style of its own, so no exception is needed (Content Security Policy Level 3, W3C).
"""

from __future__ import annotations

from pathlib import Path

LOADED = ("script-src", "style-src", "img-src", "font-src", "connect-src")
"""What pages load."""


def in_page() -> str:
    """What every page says itself, for hosts that send no headers, and for readers who open it from disk: there some
    browsers do not take the files beside a page for its own."""
    return _policy("'self' file:")


def headers() -> dict[str, str]:
    """What a host sends with every file. That nobody may frame a page can be said only so."""
    policy = _policy("'self'")
    return {
        "Content-Security-Policy": f"{policy}; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
    }


def _policy(loaded: str) -> str:
    rules = ["default-src 'none'", *(f"{kind} {loaded}" for kind in LOADED), "form-action 'self'", "base-uri 'none'"]
    return "; ".join(rules)


def write_headers(site: Path) -> None:
    """Write the headers for common hosts: `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache)."""
    netlify = "".join(f"  {name}: {value}\n" for name, value in headers().items())
    apache = "".join(f'  Header always set {name} "{value}"\n' for name, value in headers().items())
    hosts = {
        "_headers": f"/*\n{netlify}",
        ".htaccess": f"<IfModule mod_headers.c>\n{apache}</IfModule>\n",
    }
    for name, text in hosts.items():
        (site / name).write_text(text, encoding="utf-8", newline="")

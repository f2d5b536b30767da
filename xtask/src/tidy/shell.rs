//! Rules of the shell, `www/` and `index.html`.

use super::{Rule, lines_with};

pub const RULES: &[Rule] = &[
    Rule {
        name: "text-is-text",
        reason: "what the reader pastes reaches the page as text nodes; the shell has nothing that reads HTML",
        applies: is_script,
        check: |file| {
            lines_with(
                file,
                &[
                    "innerHTML",
                    "outerHTML",
                    "insertAdjacentHTML",
                    "document.write",
                    "createContextualFragment",
                    "DOMParser",
                    "setHTML",
                    "srcdoc",
                    "eval(",
                    "new Function",
                ],
            )
        },
        breaks: &[("www/a.js", "element.innerHTML = text"), ("www/a.js", "new DOMParser()")],
        keeps: &[("www/a.js", "element.textContent = text"), ("tests/browser/a.mjs", "page.innerHTML")],
    },
    Rule {
        name: "one-door-to-the-network",
        reason: "nothing leaves the device: the shell fetches its own parts, in one file that can be read in a minute",
        applies: |path| is_script(path) && path != "www/engine/parts.js",
        check: |file| {
            let words = [
                "fetch(",
                "XMLHttpRequest",
                "WebSocket",
                "EventSource",
                "sendBeacon",
                "importScripts",
                "RTCPeer",
            ];
            lines_with(file, &words)
        },
        breaks: &[("www/views/a.js", "await fetch('x')")],
        keeps: &[("www/engine/parts.js", "await fetch(link.href)"), ("www/a.js", "prefetch")],
    },
    Rule {
        name: "words-belong-to-the-engine",
        reason: "JavaScript never tokenises: it slices the string it passed by the offsets it got",
        applies: is_script,
        check: |file| lines_with(file, &["Intl.Segmenter", ".split(/\\s", ".split(/\\W"]),
        breaks: &[("www/a.js", "new Intl.Segmenter('id')"), ("www/a.js", r"text.split(/\s+/)")],
        keeps: &[("www/a.js", "text.slice(start, end)")],
    },
    Rule {
        name: "no-inline-code-in-markup",
        reason: "the page's policy runs no script or style that stands in an attribute",
        applies: |path| path == "index.html",
        check: |file| {
            lines_with(file, &[" onclick=", " onload=", " onerror=", " oninput=", " style=\"", "javascript:"])
        },
        breaks: &[("index.html", "<p onclick=\"x()\">"), ("index.html", "<p style=\"color:red\">")],
        keeps: &[("index.html", "<link rel=\"stylesheet\" href=\"www/style.css\">")],
    },
];

fn is_script(path: &str) -> bool {
    path.starts_with("www/") && path.ends_with(".js")
}

//! Proves over its text that the single file reaches for nothing outside itself.
//!
//! The page's policy stops every request; what no policy stops is navigation and, in Chromium, WebRTC. As only the hashed
//! scripts run, it is enough that they name none of the ways there.

use super::html::{self, Tag};
use anyhow::{Result, bail};

/// Attributes that make a browser fetch or go somewhere.
const REFERENCES: [&str; 14] = [
    "action",
    "background",
    "cite",
    "classid",
    "codebase",
    "data",
    "formaction",
    "href",
    "longdesc",
    "manifest",
    "ping",
    "poster",
    "src",
    "xlink:href",
];
const ELEMENTS: [&str; 6] = ["applet", "base", "embed", "frame", "iframe", "object"];

/// Ways out of the page that no policy stops, as they stand in minified code.
const WAYS_OUT: [&str; 15] = [
    "RTCPeerConnection",
    "WebTransport",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "XMLHttpRequest",
    "importScripts",
    "window.open",
    "location=",
    "location.href=",
    "location.assign",
    "location.replace",
    ".submit(",
    ".ping=",
    "import(",
];
/// Names of XML vocabularies look like addresses and are not.
const VOCABULARIES: [&str; 2] = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"];

pub fn check(page: &str) -> Result<()> {
    let tags = html::tags(page);
    for (index, tag) in tags.iter().enumerate().filter(|(_, tag)| !tag.closes) {
        attributes(tag)?;
        let text = html::content(page, &tags, index);
        match tag.name.as_str() {
            "style" => style(text.unwrap_or_default())?,
            "script" => match tag.attribute("type") {
                None | Some("text/plain") => script(text.unwrap_or_default())?,
                Some("application/octet-stream") => {}
                Some(other) => bail!("a script of type {other}"),
            },
            name if ELEMENTS.contains(&name) => bail!("an element <{name}>"),
            _ => {}
        }
    }
    Ok(())
}

fn attributes(tag: &Tag) -> Result<()> {
    for (name, value) in &tag.attributes {
        let at = || format!("<{} {name}=\"{}\">", tag.name, value.chars().take(80).collect::<String>());
        let inside = value.starts_with('#') || value.starts_with("data:");
        if (REFERENCES.contains(&name.as_str()) || name.contains("srcset")) && !inside {
            bail!("a reference to another file: {}", at());
        }
        if !name.starts_with("xmlns") && (value.contains("://") || value.starts_with("//")) {
            bail!("a reference to another host: {}", at());
        }
        if name.starts_with("on") {
            bail!("a handler in the markup: {}", at());
        }
        if name == "style" || (name == "http-equiv" && value.eq_ignore_ascii_case("refresh")) {
            bail!("not allowed here: {}", at());
        }
    }
    Ok(())
}

fn style(text: &str) -> Result<()> {
    let flat: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    for (at, _) in flat.match_indices("url(") {
        let target = flat[at + 4..].trim_start_matches(['"', '\'']);
        if !target.starts_with('#') && !target.starts_with("data:") {
            bail!("the style sheet reaches for {}", target.chars().take(80).collect::<String>());
        }
    }
    for word in ["@import", "image-set(", "src("] {
        if flat.contains(word) {
            bail!("the style sheet has {word}");
        }
    }
    Ok(())
}

/// The same for a script that the page holds compressed.
pub fn script(text: &str) -> Result<()> {
    // White space before `=` and `(` would hide a way out of unminified code; a comparison is none.
    let flat: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    for way in WAYS_OUT {
        let mut places = flat.match_indices(way).map(|(at, _)| at + way.len());
        if let Some(at) = places.find(|&at| !(way.ends_with('=') && flat[at..].starts_with('='))) {
            let from = flat.floor_char_boundary(at.saturating_sub(60));
            bail!("a script has {way}: …{}", &flat[from..at]);
        }
    }
    for scheme in ["http://", "https://", "ws://", "wss://"] {
        for (at, _) in flat.match_indices(scheme) {
            if !VOCABULARIES.iter().any(|name| flat[at..].starts_with(name)) {
                bail!("a script names a host: {}", flat[at..].chars().take(60).collect::<String>());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_page_of_its_own_parts_passes() {
        check(
            "<link rel=icon href='data:,'><a href='#a'>a</a><style>p{background:url(#x)}</style>\
             <script>if(location==x)fetch('x');createElementNS('http://www.w3.org/2000/svg','g')</script>\
             <script type=application/octet-stream>{\"text\":\"https://example.com <img src=x>\"}</script>",
        )
        .unwrap();
    }

    #[test]
    fn every_way_out_is_refused() {
        for page in [
            "<img src=a.png>",
            "<img srcset='a.png 2x'>",
            "<a href=https://example.com>a</a>",
            "<a href=other.html>a</a>",
            "<p title=https://example.com>",
            "<link rel=stylesheet href=style.css>",
            "<script src=a.js></script>",
            "<script type=module>1</script>",
            "<iframe srcdoc=x></iframe>",
            "<meta http-equiv=Refresh content='0'>",
            "<p onclick=x>",
            "<p style='color:red'>",
            "<style>p{background:url( 'a.png')}</style>",
            "<style>@import 'a.css';</style>",
            "<script>new RTCPeerConnection()</script>",
            "<script>window.open('x')</script>",
            "<script>location = x</script>",
            "<script>location.href ='x'</script>",
            "<script>import('./a.js')</script>",
            "<script>fetch('https://example.com')</script>",
            "<script type=text/plain>importScripts('x')</script>",
        ] {
            assert!(check(page).is_err(), "{page}");
        }
    }
}

//! The places in `index.html` that the build fills. Each must be there exactly once.

use super::html::{self, Tag};
use anyhow::{Result, bail};
use std::ops::Range;

/// The page as Trunk passes it on, with the ranges of the tags to replace.
pub struct Template<'t> {
    pub page: &'t str,
    /// `<meta charset="utf-8">`; the policy goes behind it, before anything it should govern.
    pub charset: Range<usize>,
    /// `<meta name="telaah-build" …>`
    pub build: Range<usize>,
    /// `<link rel="stylesheet" href="www/style.css">`
    pub style: Range<usize>,
    /// `<script … src="www/main.js"></script>`
    pub app: Range<usize>,
    /// Trunk's own link to the crate, which it leaves in the page.
    pub crate_link: Range<usize>,
    /// Where the body ends.
    pub body_end: usize,
    /// The script by which `trunk serve` reloads the page; never in a page to publish.
    pub reload: Option<Range<usize>>,
}

/// Trunk fills this in when it serves the page, so the script's hash cannot be known here.
const RELOAD_MARK: &str = "{{__TRUNK_WS_BASE__}}";

impl<'t> Template<'t> {
    pub fn read(page: &'t str) -> Result<Self> {
        let tags = html::tags(page);
        let one = |what: &str, is: &dyn Fn(&Tag) -> bool| {
            let mut found = (0..tags.len()).filter(|&index| is(&tags[index]));
            match (found.next(), found.next()) {
                (Some(index), None) => Ok(index),
                (None, _) => bail!("there is no {what}"),
                _ => bail!("there is more than one {what}"),
            }
        };
        let tag = |what: &str, is: &dyn Fn(&Tag) -> bool| {
            Ok::<_, anyhow::Error>(tags[one(what, is)?].range.clone())
        };

        let app = one("<script src=\"www/main.js\">", &|tag| tag.opens("script", &[("src", "www/main.js")]))?;
        if html::content(page, &tags, app).is_none_or(|text| !text.trim().is_empty()) {
            bail!("<script src=\"www/main.js\"> must be empty");
        }
        let mut reload = None;
        for (index, tag) in tags.iter().enumerate().filter(|(_, tag)| tag.opens("script", &[])) {
            match html::content(page, &tags, index) {
                Some(text) if text.contains(RELOAD_MARK) => {
                    reload = Some(tag.range.start..tags[index + 1].range.end);
                }
                _ if index == app => {}
                _ => bail!("there is another script: {}", &page[tag.range.clone()]),
            }
        }
        Ok(Self {
            page,
            charset: tag("<meta charset=\"utf-8\">", &|tag| tag.opens("meta", &[("charset", "utf-8")]))?,
            build: tag("<meta name=\"telaah-build\">", &|tag| {
                tag.opens("meta", &[("name", "telaah-build")])
            })?,
            style: tag("<link rel=\"stylesheet\" href=\"www/style.css\">", &|tag| {
                tag.opens("link", &[("rel", "stylesheet"), ("href", "www/style.css")])
            })?,
            app: tags[app].range.start..tags[app + 1].range.end,
            crate_link: tag("<link data-trunk rel=\"rust\">", &|tag| {
                tag.opens("link", &[("rel", "rust")]) && tag.attribute("data-trunk").is_some()
            })?,
            body_end: tag("</body>", &|tag| tag.closes && tag.name == "body")?.start,
            reload,
        })
    }
}

#[cfg(test)]
pub const EXAMPLE: &str = "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"telaah-build\" content=\"\">\
    <link rel=\"stylesheet\" href=\"www/style.css\"><link data-trunk rel=\"rust\" href=\"Cargo.toml\">\
    <script defer src=\"www/main.js\"></script></head><body><p>Telaah</p></body></html>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_place_once() {
        let template = Template::read(EXAMPLE).unwrap();
        assert_eq!(&EXAMPLE[template.app], "<script defer src=\"www/main.js\"></script>");
        assert_eq!(&EXAMPLE[template.crate_link], "<link data-trunk rel=\"rust\" href=\"Cargo.toml\">");
        assert!(EXAMPLE[template.body_end..].starts_with("</body>"));
        assert!(template.reload.is_none());
    }

    #[test]
    fn refuses_a_page_that_lacks_or_doubles_one() {
        for (from, to) in [
            ("<meta charset=\"utf-8\">", ""),
            ("name=\"telaah-build\"", "name=\"build\""),
            ("<p>", "<link rel=\"stylesheet\" href=\"www/style.css\"><p>"),
            ("<p>", "<script>alert()</script><p>"),
            ("<p>", "<script src=\"other.js\"></script><p>"),
        ] {
            assert!(Template::read(&EXAMPLE.replace(from, to)).is_err(), "{from} to {to}");
        }
    }
}

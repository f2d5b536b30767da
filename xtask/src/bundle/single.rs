//! `telaah.html`: everything in one file that opens from a disk.

use super::parts::Parts;
use super::template::Template;
use super::{csp, html};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

pub fn page(template: &Template<'_>, parts: &Parts) -> Result<String> {
    let app = script_text(&parts.app);
    let worker = script_text(&parts.worker);
    // The worker's text is data to the page, but where workers are refused the page runs it as a script: hence its hash.
    let policy = csp::single(&[&app, &worker], &parts.style);
    let wasm = STANDARD.encode(gzip(&parts.wasm)?);
    let seeds = json_text(&parts.seeds);
    let body = format!(
        "<script type=\"application/json\" id=\"telaah-seeds\">{seeds}</script>\n\
         <script type=\"text/plain\" id=\"telaah-worker\">{worker}</script>\n\
         <script type=\"application/octet-stream\" id=\"telaah-wasm\" data-encoding=\"gzip\">{wasm}</script>\n\
         <script>{app}</script>\n"
    );
    let mut changes = vec![
        (template.charset.end..template.charset.end, policy),
        (template.build.clone(), build_meta(parts)),
        (template.style.clone(), format!("<style>{}</style>", parts.style)),
        (template.app.clone(), String::new()),
        (template.crate_link.clone(), String::new()),
        (template.body_end..template.body_end, body),
    ];
    changes.extend(template.reload.clone().map(|reload| (reload, String::new())));
    Ok(html::replaced(template.page, changes))
}

pub fn build_meta(parts: &Parts) -> String {
    let lexicons: String =
        parts.lexicons.iter().map(|(name, hash)| format!(" data-{name}=\"{hash}\"")).collect();
    format!("<meta name=\"telaah-build\" content=\"{}\"{lexicons}>", parts.build)
}

/// JavaScript that the end of no `<script>` can be read into. `\/` and `\!` mean `/` and `!` in strings and patterns,
/// the only places where these sequences stand in a program.
fn script_text(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

fn json_text(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// gzip without name or time, so that the same bytes give the same bytes.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::super::template::EXAMPLE;
    use super::*;

    fn parts() -> Parts {
        Parts {
            app: "const a='</script><!--'".to_owned(),
            worker: "let wasm_bindgen".to_owned(),
            style: "p{}".to_owned(),
            wasm: b"\0asm".to_vec(),
            seeds: r#"[{"text":"</script>"}]"#.to_owned(),
            build: "1 x".to_owned(),
            lexicons: vec![("desks", "feed".to_owned())],
            raw: Default::default(),
        }
    }

    #[test]
    fn holds_every_part_and_stands_alone() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        super::super::confine::check(&page).unwrap();
        for id in ["telaah-seeds", "telaah-worker", "telaah-wasm"] {
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        assert!(page.contains("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""));
        assert!(page.contains("<meta name=\"telaah-build\" content=\"1 x\" data-desks=\"feed\">"));
        assert!(!page.contains("data-trunk") && !page.contains("www/"));
    }

    #[test]
    fn text_cannot_end_its_script() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        assert_eq!(page.matches("</script>").count(), 4, "one for each of the four scripts");
        assert!(page.contains(r#"[{"text":"\u003c/script>"}]"#));
        assert!(page.contains(r"const a='<\/script><\!--'"));
    }

    #[test]
    fn the_policy_holds_the_hash_of_the_script_as_written() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        assert!(page.contains(&super::super::digest::integrity(br"const a='<\/script><\!--'")));
    }
}

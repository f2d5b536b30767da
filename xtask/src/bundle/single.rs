//! `telaah.html`: everything in one file that opens from a disk.

use super::parts::Parts;
use super::template::Template;
use super::{base85, csp, html};
use anyhow::Result;

pub fn page(template: &Template<'_>, parts: &Parts) -> Result<String> {
    let boot = script_text(&parts.boot);
    let worker = script_text(&parts.workbench.worker);
    // The app is unpacked and then run as a script. The worker's text is data to the page, but where workers are refused
    // the page runs it too: hence their hashes.
    let policy = csp::single(&[&boot, &parts.app, &parts.extra, &worker], &parts.style);
    let app = packed(parts.app.as_bytes())?;
    let extra = packed(parts.extra.as_bytes())?;
    let wasm = packed(&parts.workbench.wasm)?;
    let seeds = packed(parts.seeds.as_bytes())?;
    let body = format!(
        "<script type=\"application/octet-stream\" id=\"telaah-seeds\">{seeds}</script>\n\
         <script type=\"text/plain\" id=\"telaah-worker\">{worker}</script>\n\
         <script type=\"application/octet-stream\" id=\"telaah-wasm\">{wasm}</script>\n\
         <script type=\"application/octet-stream\" id=\"telaah-app\">{app}</script>\n\
         <script>{boot}</script>\n\
         <script type=\"application/octet-stream\" id=\"telaah-extra\">{extra}</script>\n"
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

/// gzip in base 85. Zopfli finds 4 % more than the best of zlib, in seconds that only a release pays; it writes neither
/// name nor time, so that the same bytes give the same bytes.
pub fn packed(bytes: &[u8]) -> Result<String> {
    let mut gzip = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut gzip)?;
    Ok(base85::encode(&gzip))
}

#[cfg(test)]
mod tests {
    use super::super::parts::Engine;
    use super::super::template::EXAMPLE;
    use super::*;

    fn parts() -> Parts {
        Parts {
            app: "const a=1".to_owned(),
            extra: "const b=1".to_owned(),
            boot: "const a='</script><!--'".to_owned(),
            style: "p{}".to_owned(),
            workbench: Engine { worker: "let wasm_bindgen".to_owned(), wasm: b"\0asm".to_vec() },
            seeds: r#"[{"text":"</script>"}]"#.to_owned(),
            version: "1".to_owned(),
            build: "1 x".to_owned(),
            lexicons: vec![("desks", "feed".to_owned())],
            article: Default::default(),
            raw: Default::default(),
        }
    }

    #[test]
    fn holds_every_part_and_stands_alone() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        super::super::confine::check(&page).unwrap();
        for id in ["telaah-seeds", "telaah-worker", "telaah-app", "telaah-wasm", "telaah-extra"] {
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        assert!(page.contains("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""));
        assert!(page.contains("<meta name=\"telaah-build\" content=\"1 x\" data-desks=\"feed\">"));
        assert!(!page.contains("data-trunk") && !page.contains("www/"));
    }

    #[test]
    fn text_cannot_end_its_script() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        assert_eq!(page.matches("</script>").count(), 6, "one for each of the six scripts");
        assert!(page.contains(r"const a='<\/script><\!--'"));
    }

    #[test]
    fn the_policy_holds_the_hashes_of_the_scripts_as_they_run() {
        let page = page(&Template::read(EXAMPLE).unwrap(), &parts()).unwrap();
        for script in [r"const a='<\/script><\!--'", "const a=1", "let wasm_bindgen"] {
            assert!(page.contains(&super::super::digest::integrity(script.as_bytes())), "{script}");
        }
    }
}

//! The two pages' Content-Security-Policies.

use super::digest;

/// For the hosted page: its own host's files and nothing else. `reloads` is for `trunk serve`, whose inline script is
/// only known when it is served.
pub fn hosted(reloads: bool) -> String {
    let inline = if reloads { " 'unsafe-inline'" } else { "" };
    meta(&format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{inline}; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    ))
}

/// For the single file: these very scripts and styles, a worker made of them, and no connection at all.
pub fn single(scripts: &[&str], style: &str) -> String {
    let scripts: String =
        scripts.iter().map(|script| format!("'{}' ", digest::integrity(script.as_bytes()))).collect();
    let style = digest::integrity(style.as_bytes());
    meta(&format!(
        "default-src 'none'; script-src {scripts}'wasm-unsafe-eval'; style-src '{style}'; img-src data:; \
         connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'"
    ))
}

fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

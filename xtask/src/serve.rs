//! A static file server for looking at dist/ and testing it. Answers on 127.0.0.1 only.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, thread};

const FIRST_PORT: u16 = 8080;

pub struct Server {
    listener: TcpListener,
    files: PathBuf,
    port: u16,
}

impl Server {
    /// Takes `port`, or else 8080, or else any free one; 0 means any free one.
    pub fn bind(files: &Path, port: Option<u16>) -> Result<Self> {
        let listener = match port {
            Some(port) => TcpListener::bind(("127.0.0.1", port))
                .with_context(|| format!("cannot listen on port {port}"))?,
            None => match TcpListener::bind(("127.0.0.1", FIRST_PORT)) {
                Err(error) if error.kind() == ErrorKind::AddrInUse => {
                    println!("Port {FIRST_PORT} is taken; using a free one");
                    TcpListener::bind(("127.0.0.1", 0))?
                }
                other => other?,
            },
        };
        let port = listener.local_addr()?.port();
        Ok(Self { listener, files: files.to_owned(), port })
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the process ends.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let files = self.files.clone();
            // A reader that breaks off is no concern of the server's.
            thread::spawn(move || answer(stream, &files).ok());
        }
    }
}

fn answer(mut stream: TcpStream, files: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The whole request must be read before the answer, or closing the socket resets it.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let found = matches!(method, "GET" | "HEAD").then(|| file_for(target, files)).flatten();
    let found = found.and_then(|path| Some((fs::read(&path).ok()?, media_type(&path))));
    let (status, body, kind) = match &found {
        Some((body, kind)) => ("200 OK", body.as_slice(), *kind),
        None => ("404 Not Found", b"Not found\n".as_slice(), "text/plain; charset=utf-8"),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         Access-Control-Allow-Origin: *\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(body)?;
    }
    stream.flush()
}

/// The file under `files` that a request target names; none for anything that would lead out of it.
fn file_for(target: &str, files: &Path) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '%', ':']);
    path.split('/').all(plain).then(|| files.join(path)).filter(|path| path.is_file())
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_only_what_lies_under_its_directory() {
        let files = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(file_for("/Cargo.toml?x=1", files), Some(files.join("Cargo.toml")));
        assert_eq!(file_for("/src/main.rs", files), Some(files.join("src/main.rs")));
        for outside in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "Cargo.toml", "/src", "/.git", ""]
        {
            assert_eq!(file_for(outside, files), None, "{outside}");
        }
    }
}

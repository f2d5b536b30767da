//! The command line. Reads files or a stream of JSON lines, writes reports as JSON.

mod json;
mod render;

use std::fs;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;
use telaah::lang::INDONESIAN;
use telaah::text::offsets::Unit;
use telaah::themes::{Format, ThemeSet};
use telaah::{Document, Layers, Options, analyse, analyse_one};

const USAGE: &str = "\
telaah: reads Indonesian news closely

usage: telaah analyze [--offsets char|utf8|utf16] [--layers sentences,tokens] [--themes SET]
                      [--hide WORD,…] [--forms] [--keyword-limit N] [--hit-limit N] FILE…
           one report over all files, as JSON; SET is governance, desks, or a file .toml, .json, .yml or .dic
       telaah analyze --jsonl [--offsets …] [--layers …] [--themes …] [FILE…]
           reads {\"id\",\"text\"} a line (standard input without a FILE), writes one document a line;
           a bad line gives {\"line\",\"id\",\"error\"} in its place
       telaah render --html FILE
           what the widget would show for the article in a page (- is standard input), as static HTML
       telaah stem
           reads a word a line, writes word<TAB>root
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(Failure::Usage(message)) => {
            eprintln!("telaah: {message}\n\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::Pipe) => ExitCode::SUCCESS,
        Err(Failure::Other(message)) => {
            eprintln!("telaah: {message}");
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    Usage(String),
    Pipe,
    Other(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

#[derive(Default)]
struct Arguments {
    jsonl: bool,
    unit: Unit,
    options: Options,
    files: Vec<String>,
}

fn run() -> Result<ExitCode, Failure> {
    use lexopt::prelude::*;
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        Some(Value(command)) => command.string()?,
        Some(Short('h') | Long("help")) => {
            print!("{USAGE}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(Short('V') | Long("version")) => {
            println!("telaah {}", env!("CARGO_PKG_VERSION"));
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => return Err(other.unexpected().into()),
        None => return Err(Failure::Usage("no command given".to_owned())),
    };
    match command.as_str() {
        "analyze" | "analyse" => {
            let arguments = arguments(&mut parser)?;
            if arguments.jsonl { analyse_lines(&arguments) } else { analyse_files(&arguments) }
        }
        "stem" => stem(),
        "render" => render::run(&mut parser),
        unknown => Err(Failure::Usage(format!("unknown command `{unknown}`"))),
    }
}

fn arguments(parser: &mut lexopt::Parser) -> Result<Arguments, Failure> {
    use lexopt::prelude::*;
    let mut arguments = Arguments { unit: Unit::Char, ..Arguments::default() };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("jsonl") => arguments.jsonl = true,
            Long("offsets") => {
                let name = parser.value()?.string()?;
                arguments.unit = Unit::from_name(&name)
                    .ok_or_else(|| Failure::Usage(format!("--offsets {name}: char, utf8 or utf16")))?;
            }
            Long("layers") => {
                let names = parser.value()?.string()?;
                arguments.options.layers = Layers::from_names(&names)
                    .map_err(|name| Failure::Usage(format!("--layers {name}: sentences, tokens")))?;
            }
            Long("hide") => {
                let words = parser.value()?.string()?;
                arguments.options.hide.extend(words.split(',').map(|word| word.trim().to_owned()));
            }
            Long("forms") => arguments.options.families = false,
            Long("keyword-limit") => arguments.options.keyword_limit = parser.value()?.parse()?,
            Long("hit-limit") => arguments.options.hit_limit = parser.value()?.parse()?,
            Long("themes") => arguments.options.themes = Some(theme_set(&parser.value()?.string()?)?),
            Value(file) => arguments.files.push(file.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    arguments.options.validate().map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(arguments)
}

/// A built-in set, or the set in a file.
fn theme_set(name: &str) -> Result<ThemeSet, Failure> {
    if let Some(set) = ThemeSet::named(name) {
        return Ok(set.clone());
    }
    let format = Format::of(name).filter(|_| name.contains('.')).ok_or_else(|| {
        Failure::Usage(format!(
            "--themes {name}: {}, or a file .toml, .json, .yml or .dic",
            ThemeSet::BUILT_IN.join(", ")
        ))
    })?;
    let bad = |error: &dyn std::fmt::Display| Failure::Other(format!("{name}: {error}"));
    let source = fs::read_to_string(name).map_err(|error| bad(&error))?;
    ThemeSet::parse(&source, format).map_err(|error| bad(&error))
}

fn analyse_files(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if arguments.files.is_empty() {
        return Err(Failure::Usage("no file given".to_owned()));
    }
    let mut texts = Vec::new();
    for file in &arguments.files {
        let bytes = fs::read(file).map_err(|error| Failure::Other(format!("{file}: {error}")))?;
        texts.push((file, String::from_utf8_lossy(&bytes).into_owned()));
    }
    let documents: Vec<_> = texts.iter().map(|(file, text)| Document::new(*file, text)).collect();
    let report =
        analyse(&documents, &arguments.options).map_err(|error| Failure::Other(error.to_string()))?;
    let report = report.convert(texts.iter().map(|(_, text)| text.as_str()), arguments.unit);
    let mut out = BufWriter::new(io::stdout().lock());
    json::write_pretty(&mut out, &report)?;
    writeln!(out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

#[derive(serde::Deserialize)]
struct Line {
    id: String,
    text: String,
    title: Option<String>,
}

/// What can still be read of a line whose text cannot.
#[derive(serde::Deserialize)]
struct Id {
    id: serde_json::Value,
}

/// Takes the place of a document, so that there is one record for each line. `line` comes first: readers tell by it.
#[derive(serde::Serialize)]
struct BadLine {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<serde_json::Value>,
    error: String,
}

fn analyse_lines(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut failed = false;
    if arguments.files.is_empty() {
        failed = stream(io::stdin().lock(), arguments, &mut out)?;
    }
    for file in &arguments.files {
        let input = fs::File::open(file).map_err(|error| Failure::Other(format!("{file}: {error}")))?;
        failed |= stream(io::BufReader::new(input), arguments, &mut out)?;
    }
    out.flush()?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn stream(input: impl BufRead, arguments: &Arguments, out: &mut impl Write) -> Result<bool, Failure> {
    let mut failed = false;
    for (index, line) in input.split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Line>(&line) {
            Ok(Line { id, text, title }) => {
                let report = analyse_one(&Document { id, title, text: &text }, &arguments.options);
                json::write_line(&mut *out, &report.in_unit(&text, arguments.unit))?;
            }
            Err(error) => {
                failed = true;
                let id = serde_json::from_slice(&line).ok().map(|Id { id }| id);
                let record = BadLine { line: index + 1, id, error: error.to_string() };
                json::write_line(&mut *out, &record)?;
            }
        }
        writeln!(out)?;
    }
    Ok(failed)
}

fn stem() -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut root = String::new();
    for line in io::stdin().lock().lines() {
        let word = line?;
        (INDONESIAN.stem)(&word.to_lowercase(), &mut root);
        writeln!(out, "{word}\t{root}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

//! The project's own commands.

mod lexicon;

fn main() -> std::process::ExitCode {
    let mut args = std::env::args().skip(1);
    match args.next().as_deref() {
        Some("lexicon") => lexicon::run(args),
        _ => {
            eprintln!("usage: cargo xtask lexicon [COUNTS.tsv]");
            std::process::ExitCode::from(2)
        }
    }
}

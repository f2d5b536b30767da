mod reference;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["reference", counts] => reference::run(counts),
        _ => Err("usage: cargo xtask reference COUNTS.tsv".into()),
    }
}

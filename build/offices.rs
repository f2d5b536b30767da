//! The short forms of offices as the lines that `src/lang/id/offices.rs` reads.

use crate::lines;
use std::path::Path;

/// The lines of the file without its comments; refuses those out of order or of another form, with their number.
pub(crate) fn pack(path: &Path) -> String {
    let lines = lines(path);
    for (before, (number, line)) in
        std::iter::once("").chain(lines.iter().map(|(_, line)| line.as_str())).zip(&lines)
    {
        let place = || format!("{}:{number}", path.display());
        assert!(before < line.as_str(), "{}: `{line}` must come before `{before}`", place());
        assert!(matches!(line.split('\t').count(), 2 | 3), "{}: two columns or three, between tabs", place());
    }
    lines.into_iter().map(|(_, line)| line + "\n").collect()
}

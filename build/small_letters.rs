//! The small letters of all capitals, from the standard library of the compiler that builds.

use std::fmt::Write as _;

/// `SMALL_LETTERS`: runs of capitals that are as far apart as their small letters, as `src/text/small_letters.rs` reads them.
pub(crate) fn constants() -> String {
    // First, last, step, distance.
    let mut runs: Vec<(u32, u32, u32, i32)> = Vec::new();
    for capital in '\u{80}'..=char::MAX {
        let small: Vec<char> = capital.to_lowercase().collect();
        let &[small] = small.as_slice() else {
            assert_eq!(capital, 'İ', "src/text/small_letters.rs knows one capital whose small letter is two");
            continue;
        };
        let (at, distance) = (u32::from(capital), small as i32 - capital as i32);
        match runs.last_mut() {
            _ if distance == 0 => {}
            Some((first, last, step, same))
                if *same == distance && (at - *last == *step || (first == last && at - *last == 2)) =>
            {
                (*last, *step) = (at, at - *last);
            }
            _ => runs.push((at, at, 1, distance)),
        }
    }
    let mut code = format!("static SMALL_LETTERS: [Run; {}] = [\n", runs.len());
    for (first, last, step, distance) in runs {
        writeln!(code, "    Run {{ first: {first}, last: {last}, step: {step}, distance: {distance} }},")
            .expect("writing to a string");
    }
    code.push_str("];\n");
    code
}

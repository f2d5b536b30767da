//! Decimal numbers of lexicons. The standard library's reader and writer (`{number}` in a format too) of floating point carry 30 KB of code and
//! tables that no compressor makes small; a weight has few digits.

/// The most digits that count: as integers they are exact.
const DIGITS_BELOW: u64 = 100_000_000_000_000;

/// The number that `text` writes, the nearest there is when it has at most 15 digits and 22 places (Clinger, *How to
/// Read Floating Point Numbers Accurately*, 1990, the simple case). Further digits count as zeros.
pub(super) fn parse(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let mut places: i32 = exponent.parse().ok()?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut digits = 0;
    for (byte, place) in whole.bytes().map(|byte| (byte, 0)).chain(fraction.bytes().map(|byte| (byte, -1))) {
        if !byte.is_ascii_digit() {
            return None;
        }
        let room = digits < DIGITS_BELOW;
        if room {
            digits = digits * 10 + u64::from(byte - b'0');
        }
        places = places.saturating_add(place + i32::from(!room));
    }
    // Beyond 10^400 it is infinite or nothing.
    let power = (0..places.unsigned_abs().min(400)).fold(1.0, |power, _| power * 10.0);
    let digits = digits as f64;
    let number = if places < 0 { digits / power } else { digits * power };
    Some(if text.starts_with('-') { -number } else { number })
}

/// The shortest text that [`parse`] reads as `number`, which is not negative and below 10^9; after 15 places it is cut.
pub(super) fn write(number: f64) -> String {
    let mut text = String::new();
    let mut scale = 1.0;
    for places in 0..=15_usize {
        let digits = ((number * scale).round() as u64).to_string();
        // At least one digit stands before the point.
        let digits = "0".repeat((places + 1).saturating_sub(digits.len())) + &digits;
        let (whole, fraction) = digits.split_at_checked(digits.len() - places).unwrap_or((&digits, ""));
        text = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
        if parse(&text) == Some(number) {
            break;
        }
        scale *= 10.0;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writes_as_people_do() {
        for (number, text) in
            [(1.0, "1"), (0.3, "0.3"), (1.44, "1.44"), (100.0, "100"), (0.05, "0.05"), (0.0, "0")]
        {
            assert_eq!(write(number), text);
        }
    }

    #[test]
    fn what_is_no_number() {
        for text in ["", "-", ".", "1.2.3", "1e", "e5", "0x1", "nan", "inf", " 1", "1_000", "--1"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_the_same(digits in 0_u32..1_000_000, places in 0..6_i32) {
            let number: f64 = format!("{digits}e-{places}").parse().unwrap();
            prop_assert_eq!(parse(&write(number)), Some(number));
        }

        #[test]
        fn agrees_with_the_standard_library(
            text in "[-+]?([0-9]{1,11}(\\.[0-9]{0,4})?|\\.[0-9]{1,4})([eE][-+]?[0-9])?",
        ) {
            prop_assert_eq!(parse(&text), text.parse().ok(), "{}", text);
        }
    }
}

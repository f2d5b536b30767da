//! The figures of corpus linguistics, each as its paper defines it. The tests hold the worked examples of the papers;
//! each says where its figures can be looked up, and all were computed once more with NumPy and SciPy.

use std::f64::consts::LN_2;

/// The log-likelihood ratio statistic G² = −2 log λ of a 2 × 2 table of counts: how much evidence there is that row and
/// column depend on each other. 3.84 is p < 0.05, 6.63 p < 0.01, 10.83 p < 0.001.
///
/// Ted Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
/// 19(1): 61–74. All four cells count, as in his paper; `Σ observed · ln(observed / expected)`, doubled.
pub fn log_likelihood([[a, b], [c, d]]: [[f64; 2]; 2]) -> f64 {
    let total = a + b + c + d;
    let cell = |observed: f64, row: f64, column: f64| match observed {
        o if o > 0.0 => o * (o * total / (row * column)).ln(),
        _ => 0.0,
    };
    let sum = cell(a, a + b, a + c) + cell(b, a + b, b + d) + cell(c, c + d, a + c) + cell(d, c + d, b + d);
    (2.0 * sum).max(0.0)
}

/// [`log_likelihood`] of a word that occurs `count` times in `total` words here and `other` times in `other_total` there.
pub fn keyness(count: f64, total: f64, other: f64, other_total: f64) -> f64 {
    log_likelihood([[count, other], [(total - count).max(0.0), (other_total - other).max(0.0)]])
}

/// By the natural one, which is needed anyway; `f64::log2` is another half kilobyte of the module.
pub(crate) fn binary_logarithm(number: f64) -> f64 {
    number.ln() / LN_2
}

/// The binary logarithm of the ratio of two relative frequencies: 1 is twice as frequent, 2 four times, −1 half.
///
/// Andrew Hardie (2014), "Log Ratio: an informal introduction", CASS Lancaster. A count of zero is taken for half an
/// occurrence, so that the ratio is defined, as UCREL's log-likelihood and effect size calculator does.
pub fn log_ratio(count: f64, total: f64, other: f64, other_total: f64) -> f64 {
    let rate = |count: f64, total: f64| if count > 0.0 { count / total } else { 0.5 / total };
    if total > 0.0 && other_total > 0.0 {
        binary_logarithm(rate(count, total) / rate(other, other_total))
    } else {
        0.0
    }
}

/// Deviation of proportions: half the sum of the differences between a part's share of the occurrences and its share of
/// the words. 0 is spread evenly, close to 1 is all in one small part.
///
/// Stefan Th. Gries (2008), "Dispersions and adjusted frequencies in corpora", International Journal of Corpus
/// Linguistics 13(4): 403–437. `parts` gives (occurrences, words) of each part.
pub fn deviation_of_proportions(parts: impl Iterator<Item = (u32, u32)> + Clone) -> f64 {
    let (occurrences, words) = parts.clone().fold((0_u64, 0_u64), |(occurrences, words), (count, size)| {
        (occurrences + u64::from(count), words + u64::from(size))
    });
    if occurrences == 0 || words == 0 {
        return 0.0;
    }
    let share = |part: u32, whole: u64| f64::from(part) / whole as f64;
    parts.map(|(count, size)| (share(count, occurrences) - share(size, words)).abs()).sum::<f64>() / 2.0
}

/// The C-value of a phrase of `length` words that occurs `frequency` times, of which `nested` times inside longer
/// phrases, of which there are `longer` different ones.
///
/// Katerina Frantzi, Sophia Ananiadou, Hideki Mima (2000), "Automatic recognition of multi-word terms: the C-value/
/// NC-value method", International Journal on Digital Libraries 3(2): 115–130.
pub fn c_value(length: u32, frequency: u32, nested: u32, longer: u32) -> f64 {
    let inside = if longer == 0 { 0.0 } else { f64::from(nested) / f64::from(longer) };
    binary_logarithm(f64::from(length)) * (f64::from(frequency) - inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_close(value: f64, expected: f64, tolerance: f64) {
        assert!((value - expected).abs() < tolerance, "{value} is not {expected}");
    }

    #[test]
    fn log_likelihood_of_dunning_1993_table_2() {
        // −2 log λ, k(A B), k(A ~B), k(~A B), k(~A ~B) of bigrams in a text on Swiss banking, p. 72. The first row is also
        // the test of the R package wam; `scipy.stats.chi2_contingency(…, correction=False, lambda_="log-likelihood")`
        // gives 270.7219, 263.8966, 256.8365 and 167.2298.
        for (expected, a, b, c, d) in [
            (270.72, 110.0, 2442.0, 111.0, 29114.0), // the swiss
            (263.90, 29.0, 13.0, 123.0, 31612.0),    // can be
            (256.84, 31.0, 23.0, 139.0, 31584.0),    // previous year
            (167.23, 10.0, 0.0, 3.0, 31764.0),       // mineral water
        ] {
            assert_eq!(a + b + c + d, 31_777.0, "the bigrams of his text");
            assert_close(log_likelihood([[a, b], [c, d]]), expected, 0.005);
        }
    }

    #[test]
    fn keyness_is_the_same_table_turned() {
        assert_close(keyness(110.0, 2552.0, 111.0, 29225.0), 270.72, 0.005);
        assert_close(keyness(5.0, 100.0, 50.0, 1000.0), 0.0, 1e-9);
    }

    #[test]
    fn log_ratio_of_hardie_2014() {
        // His example: 0.0006 against 0.0002 is three times; the same is 0; each doubling adds one.
        assert_close(log_ratio(6.0, 10_000.0, 2.0, 10_000.0), 3_f64.log2(), 1e-9);
        assert_close(log_ratio(4.0, 1000.0, 4.0, 1000.0), 0.0, 1e-9);
        assert_close(log_ratio(8.0, 1000.0, 1.0, 1000.0), 3.0, 1e-9);
        // UCREL's half occurrence.
        assert_close(log_ratio(4.0, 1000.0, 0.0, 1000.0), 3.0, 1e-9);
        assert_close(log_ratio(0.0, 1000.0, 4.0, 1000.0), -3.0, 1e-9);
    }

    #[test]
    fn deviation_of_proportions_of_gries_2008() {
        // His invented corpus: parts of 9, 10, 10, 10 and 11 letters; `a` occurs 1 to 5 times. The example in the
        // documentation of the Python package corpus-dispersion has the same parts and counts.
        let sizes = [9, 10, 10, 10, 11];
        let dp = |counts: [u32; 5]| deviation_of_proportions(counts.into_iter().zip(sizes));
        assert_close(dp([1, 2, 3, 4, 5]), 0.18, 1e-9);
        assert_close(dp([2, 2, 2, 2, 2]), 0.02, 1e-9);
        assert_close(dp([0, 0, 0, 0, 1]), 0.78, 1e-9);
    }

    #[test]
    fn deviation_of_proportions_of_lijffijt_and_gries_2012() {
        // Three parts of one size, with two thirds, one third and none of the occurrences: their normalised DP of 0.5 is
        // DP / (1 − 1/3). Even counts give 0. Both are tests of the concordancer Wordless.
        let dp = |counts: [u32; 3]| deviation_of_proportions(counts.into_iter().zip([100; 3]));
        assert_close(dp([2, 1, 0]) / (1.0 - 1.0 / 3.0), 0.5, 1e-9);
        assert_close(dp([3, 3, 3]), 0.0, 1e-9);
    }

    #[test]
    fn deviation_of_proportions_of_the_r_package_tlda() {
        // Lyne's ALLEMAND in tenths of a corpus; the README's `disp(x, y, directionality = "gries")` prints 0.4990705.
        let counts = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0];
        let sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930];
        assert_close(deviation_of_proportions(counts.into_iter().zip(sizes)), 0.499_070_5, 5e-8);
    }

    #[test]
    fn c_value_of_frantzi_and_others_2000() {
        // Their eye pathology example, section 2.3.1, which several implementations have for their test: words,
        // frequency, occurrences inside longer terms and how many those are.
        for (expected, length, frequency, nested, longer) in [
            (11.609_640, 5, 5, 0, 0),       // adenoid cystic basal cell carcinoma
            (12.0, 4, 11, 5, 1),            // cystic basal cell carcinoma
            (14.0, 4, 7, 0, 0),             // ulcerated basal cell carcinoma
            (10.0, 4, 5, 0, 0),             // recurrent basal cell carcinoma
            (6.0, 4, 3, 0, 0),              // circumscribed basal cell carcinoma
            (1_551.361_296, 3, 984, 26, 5), // basal cell carcinoma
        ] {
            assert_close(c_value(length, frequency, nested, longer), expected, 5e-7);
        }
    }
}

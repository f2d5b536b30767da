//! The judge: runs work at size n and at 4n. Linear work is four times as much, quadratic work is sixteen times; the
//! limit lies between.
//!
//! Work is counted twice: bytes asked of the allocator, which is exact, and time, which also sees work that allocates
//! nothing. Time is the thread's own where the system tells it, the best of several runs, and a failure is measured again
//! before it counts, so a busy machine does not fail the test.

use std::fs;
use std::time::{Duration, Instant};

/// How much larger the second size is.
const STEP: usize = 4;
/// The most that work may grow over one step. A table that doubles when full can ask for twice its last size.
const LIMIT: f64 = 9.0;
/// Below these the figures are start-up costs and noise.
const BYTES_THAT_COUNT: u64 = 256 * 1024;
const TIME_THAT_COUNTS: Duration = Duration::from_millis(8);
const RUNS: usize = 4;
/// A run that takes so long is not measured again.
const HOPELESS: Duration = Duration::from_secs(10);

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work {
    bytes: u64,
    time: Duration,
}

impl Work {
    pub(crate) fn of(run: impl FnOnce()) -> Self {
        let start = clock();
        let bytes = allocation_counter::measure(run).bytes_total;
        Self { bytes, time: clock().saturating_sub(start) }
    }

    /// Of two runs of the same work, what the work itself needs.
    fn least(self, other: Self) -> Self {
        Self { bytes: self.bytes.min(other.bytes), time: self.time.min(other.time) }
    }
}

/// Processor time of this thread where the system gives it, else time.
fn clock() -> Duration {
    std::thread::yield_now(); // makes the kernel bring its figure up to date
    let spent = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(since_start, Duration::from_nanos)
}

fn since_start() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Measures `work` at `size` and one step further; an error says what grew too much.
pub(crate) fn grows_linearly(size: usize, work: impl Fn(usize) -> Work) -> Result<(), String> {
    let (mut small, mut large) = (work(size), work(size * STEP));
    for _ in 1..RUNS {
        if verdict(small, large).is_ok() || large.time > HOPELESS {
            break;
        }
        (small, large) = (small.least(work(size)), large.least(work(size * STEP)));
    }
    verdict(small, large)
}

fn verdict(small: Work, large: Work) -> Result<(), String> {
    let bytes = large.bytes as f64 / small.bytes.max(BYTES_THAT_COUNT) as f64;
    let time = large.time.as_secs_f64() / small.time.max(TIME_THAT_COUNTS).as_secs_f64();
    if bytes <= LIMIT && time <= LIMIT {
        return Ok(());
    }
    Err(format!(
        "{STEP} times the size takes {bytes:.1} times the memory and {time:.1} times the time: {small:?}, {large:?}"
    ))
}

/// Quadratic work of each kind must not pass.
mod tests {
    use super::*;
    use crate::words::word;
    use std::hint;

    fn words(size: usize) -> Vec<String> {
        (0..size).map(word).collect()
    }

    /// As many as take long enough to count.
    const MANY: usize = if cfg!(debug_assertions) { 1000 } else { 4000 };

    #[test]
    fn time_that_grows_with_the_square() {
        let count_each_by_looking_at_all = |size| {
            let words = words(size);
            Work::of(|| {
                let same = |word| words.iter().filter(|other| *other == word).count();
                hint::black_box(words.iter().map(same).sum::<usize>());
            })
        };
        let verdict = grows_linearly(MANY, count_each_by_looking_at_all).unwrap_err();
        assert!(verdict.contains("times the time"), "{verdict}");
    }

    #[test]
    fn memory_that_grows_with_the_square() {
        let copy_the_rest_at_each = |size| {
            let words = words(size);
            Work::of(|| (0..words.len()).for_each(|at| drop(hint::black_box(words.join("").split_off(at)))))
        };
        grows_linearly(200, copy_the_rest_at_each).unwrap_err();
    }

    #[test]
    fn nothing_wrong_with_a_pass_over_the_words() {
        let pass = |size| {
            let words = words(size);
            Work::of(|| drop(hint::black_box(words.concat().to_uppercase())))
        };
        grows_linearly(20_000, pass).unwrap();
    }
}

//! Several things at a time: most keep one processor busy, and machines have two.

use anyhow::{Result, anyhow};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Two processors have time for two; of more, browser tests would miss their times.
const SIDE_BY_SIDE: usize = 2;

/// Works through `items`, [`SIDE_BY_SIDE`] at a time, to the end even when one has failed; in no order.
pub fn side_by_side<T: Send, R: Send>(
    items: impl IntoIterator<Item = T, IntoIter: Send>,
    work: impl Fn(T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let queue = Mutex::new(items.into_iter());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let worker = || std::iter::from_fn(next).map(&work).collect::<Vec<_>>();
    let results: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..SIDE_BY_SIDE).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| vec![Err(anyhow!("a check panicked"))]))
            .collect()
    });
    results.into_iter().flatten().collect()
}

//! Who said what.

mod direct;
mod marks;
mod speakers;

pub use direct::extract;
pub use speakers::over_documents;

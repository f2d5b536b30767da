//! What Trunk leaves to us: one page with hashed neighbours for hosting, one page that is everything in a single file,
//! and the widget for other sites.
//!
//! `index.html` names its parts as a reader of the source expects; [`template`] finds those places, [`hosted`] and
//! [`single`] fill them, [`confine`] proves that the single file reaches for nothing outside itself; [`embed`] makes the
//! widget.

pub mod article;
mod base85;
mod confine;
mod csp;
pub mod digest;
mod embed;
mod file;
mod hosted;
mod html;
mod minify;
pub mod names;
mod parts;
mod single;
mod template;
mod trust;

pub use single::packed;

use crate::project;
use anyhow::{Context, Result};
use parts::Parts;
use std::env;
use std::path::PathBuf;
use template::Template;

/// Trunk's post_build hook: works on the files that Trunk is about to publish.
pub fn from_hook() -> Result<()> {
    let stage =
        env::var_os("TRUNK_STAGING_DIR").context("`bundle` is a hook of Trunk: call `cargo xtask build`")?;
    let stage = PathBuf::from(stage);
    let release = article::is_release();

    let parts = Parts::make(&stage, release)?;
    let page = html::flush(&trust::filled(&project::read(&stage.join("index.html"))?)?);
    let template = Template::read(&page).context("index.html")?;

    let single = single::page(&template, &parts)?;
    // Development keeps the comments, and comments may name what scripts may not do.
    if release {
        confine::check(&single).context("telaah.html would not stand alone")?;
        for script in [&parts.app, &parts.extra] {
            confine::script(script).context("a script packed into telaah.html would not stand alone")?;
        }
    }
    hosted::write(&template, &parts, &stage)?;
    embed::write(&parts, &stage, release)?;
    project::write(&stage.join("telaah.html"), single)
}

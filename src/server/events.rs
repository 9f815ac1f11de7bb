//! Tells open pages that something was saved.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, Stream};
use hyper::body::{Bytes, Frame};
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time::timeout;

use crate::server::Site;

/// What a page is told while there is no edition: an event without words would not reach it.
pub const NO_EDITION: &str = "none";

/// Tells all open pages that something was saved.
#[derive(Debug)]
pub struct Bell(watch::Sender<()>);

impl Default for Bell {
    fn default() -> Self {
        Self(watch::Sender::new(()))
    }
}

impl Bell {
    /// Tells them.
    pub fn ring(&self) {
        self.0.send_replace(());
    }

    /// The edition that stands, at once and after every ring (WHATWG HTML, server-sent events); holds a seat while it lasts.
    pub fn news(
        &self,
        site: Arc<dyn Site>,
        seat: OwnedSemaphorePermit,
        pulse: Duration,
    ) -> impl Stream<Item = Result<Frame<Bytes>, Infallible>> + use<> {
        let mut rings = self.0.subscribe();
        rings.mark_changed();
        stream::unfold((rings, site, seat), move |(mut rings, site, seat)| async move {
            let words = match timeout(pulse, rings.changed()).await {
                Ok(rung) => {
                    rung.ok()?;
                    format!("data: {}\n\n", site.standing().edition.as_deref().unwrap_or(NO_EDITION))
                }
                // A comment: a page that is gone is noticed by what it does not take.
                Err(_) => ":\n\n".to_owned(),
            };
            Some((Ok(Frame::data(words.into())), (rings, site, seat)))
        })
    }
}

//! Takes connections and lets none of them hold the server up.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::HttpService;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;

use crate::server::Body;
use crate::server::limits::Limits;

/// When the machine has no connection to give, one of ours has to end first.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers on `listener` until the process ends.
pub async fn serve<S>(listener: TcpListener, limits: &Limits, service: S) -> io::Result<()>
where
    S: HttpService<Incoming, ResBody = Body, Future: Send> + Clone + Send + 'static,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let seats = Arc::new(Semaphore::new(limits.connections));
    loop {
        let seat = Arc::clone(&seats).acquire_owned().await.map_err(io::Error::other)?;
        let Ok((stream, _)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let (limits, service) = (limits.clone(), service.clone());
        tokio::spawn(async move {
            converse(stream, &limits, service).await;
            drop(seat);
        });
    }
}

/// Speaks with one visitor until either has had enough; a visitor that breaks off or breaks rules is nobody's fault.
async fn converse<S>(stream: TcpStream, limits: &Limits, service: S)
where
    S: HttpService<Incoming, ResBody = Body>,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    // News is short and should not wait for more of it; where this cannot be had, all works but slower.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits.write_time));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_time)
        .max_buf_size(limits.head_bytes)
        .max_headers(limits.headers)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let mut connection = pin!(connection);
    if timeout(limits.connection_time, connection.as_mut()).await.is_err() {
        connection.as_mut().graceful_shutdown();
        let _ = timeout(limits.write_time, connection).await;
    }
}

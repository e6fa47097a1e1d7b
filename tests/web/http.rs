//! As much of HTTP as the hosts speak that tests play themselves: one request a connection.

use std::{
    io::{Read, Result, Write},
    net::TcpStream,
    time::Duration,
};

/// What is sent back.
pub struct Answer {
    /// `200 OK`.
    pub status: &'static str,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The file.
    pub body: Vec<u8>,
}

impl Answer {
    /// For an address that leads to nothing.
    pub fn not_found() -> Self {
        Self {
            status: "404 Not Found",
            headers: vec![("Content-Type", "text/html".to_owned())],
            body: b"<p>not found".to_vec(),
        }
    }

    /// Sends this many bytes of the body, and closes the connection.
    pub fn send(&self, stream: &mut TcpStream, bytes: usize) -> Result<()> {
        let headers: String = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let head = format!(
            "HTTP/1.1 {}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.status,
            self.body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(&self.body[..bytes])
    }
}

/// The address that a request asks for; none where the browser opened a connection to no end.
pub fn asked(stream: &mut TcpStream) -> Result<Option<String>> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = Vec::new();
    let mut byte = [0; 1];
    while !request.ends_with(b"\r\n\r\n") && request.len() < 16_384 {
        if stream.read(&mut byte)? == 0 {
            return Ok(None);
        }
        request.push(byte[0]);
    }
    let request = String::from_utf8_lossy(&request);
    Ok(request.split(' ').nth(1).map(str::to_owned))
}

/// The whole answer of a host to a plain request, if somebody listens there.
pub fn get(port: u16, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    // Whatever is no host is told from one by what it says.
    let _ = stream
        .set_read_timeout(Some(Duration::from_secs(2)))
        .and_then(|()| stream.write_all(request.as_bytes()))
        .and_then(|()| stream.read_to_end(&mut answer));
    Some(String::from_utf8_lossy(&answer).into_owned())
}

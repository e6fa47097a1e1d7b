//! A host as sites on the web have one: files packed once and kept in memory, connections that stay
//! open, and headers by which a browser keeps what never changes and asks again for pages.

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::Arc,
    thread,
};

use crate::host::media_type;

/// What is packed; everything else is packed already, or no part of a visit.
const PACKED: [&str; 4] = ["html", "css", "js", "wasm"];
/// The one-file edition is no part of a visit either.
const ALONE: &str = "hechos.html";

/// One origin.
pub struct Host {
    port: u16,
}

/// The files of a host: addresses without their leading slash, and contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A file with what is said of it.
struct Kept {
    media: &'static str,
    cache: &'static str,
    tag: String,
    plain: Vec<u8>,
    packed: Option<Vec<u8>>,
}

/// What a request says that matters here.
#[derive(Default)]
struct Request {
    path: String,
    unpacks: bool,
    has: String,
}

/// Every file of a folder.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    collect(folder, "", &mut found);
    found
}

impl Host {
    /// Packs the files and serves them on a free port until the process ends.
    pub fn start(files: Files) -> Self {
        let (first, second): (Vec<_>, Vec<_>) = files
            .into_iter()
            .enumerate()
            .partition(|(at, _)| at.is_multiple_of(2));
        let pack = |files: Vec<(usize, (String, Vec<u8>))>| -> Vec<(String, Kept)> {
            let kept = files
                .into_iter()
                .map(|(_, (name, plain))| (name.clone(), keep(&name, plain)));
            kept.collect()
        };
        let kept: BTreeMap<String, Kept> = thread::scope(|scope| {
            let half = scope.spawn(|| pack(second));
            let first = pack(first);
            let second = half.join().expect("packing does not panic");
            first.into_iter().chain(second).collect()
        });
        let kept = Arc::new(kept);
        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback has a free port");
        let port = listener.local_addr().expect("it is bound").port();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let kept = kept.clone();
                // A browser that hangs up is no failure of the host.
                thread::spawn(move || drop(converse(stream, &kept)));
            }
        });
        Self { port }
    }

    /// Its address under one of the names of this machine, which are sites of their own.
    pub fn base(&self, name: &str) -> String {
        format!("http://{name}:{}/", self.port)
    }
}

fn collect(folder: &Path, prefix: &str, found: &mut Files) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else if let Ok(bytes) = fs::read(entry.path()) {
            found.insert(name, bytes);
        }
    }
}

fn keep(name: &str, plain: Vec<u8>) -> Kept {
    let path = Path::new(name);
    let ending = path.extension().and_then(|ending| ending.to_str());
    let packed = (ending.is_some_and(|ending| PACKED.contains(&ending)) && !name.ends_with(ALONE))
        .then(|| packed(&plain));
    let mut hasher = DefaultHasher::new();
    plain.hash(&mut hasher);
    Kept {
        media: media_type(path),
        cache: if is_hashed(path) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        },
        tag: format!("\"{:x}\"", hasher.finish()),
        plain,
        packed,
    }
}

/// Whether a name holds the hash of its file, as those of Trunk and of esbuild do.
fn is_hashed(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let hash = stem.trim_end_matches("_bg").rsplit('-').next();
    hash.is_some_and(|hash| {
        hash.len() >= 8
            && hash.chars().all(|sign| sign.is_ascii_alphanumeric())
            && hash.chars().any(|sign| !sign.is_ascii_lowercase())
    })
}

/// What brotli makes of a file at its best.
pub fn packed(plain: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut packed, &parameters)
        .expect("compressing from memory to memory cannot fail");
    packed
}

/// Answers one request after the other for as long as the browser keeps the connection.
fn converse(mut stream: TcpStream, files: &BTreeMap<String, Kept>) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = next(&mut reader)? {
        stream.write_all(&answer(&request, files))?;
    }
    Ok(())
}

fn next(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let mut request = Request::default();
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        let said = line.trim_end();
        if said.is_empty() {
            return Ok(Some(request));
        }
        if request.path.is_empty() {
            let path = said.split([' ', '?']).nth(1).unwrap_or("/");
            path[1..].clone_into(&mut request.path);
            if request.path.is_empty() || request.path.ends_with('/') {
                request.path.push_str("index.html");
            }
        } else if let Some((name, value)) = said.split_once(": ") {
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => request.unpacks = value.contains("br"),
                "if-none-match" => value.clone_into(&mut request.has),
                _ => {}
            }
        }
        line.clear();
    }
    Ok(None)
}

fn answer(request: &Request, files: &BTreeMap<String, Kept>) -> Vec<u8> {
    let Some(file) = files.get(&request.path) else {
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_vec();
    };
    let packed = file.packed.as_ref().filter(|_| request.unpacks);
    let (status, body) = if request.has == file.tag {
        ("304 Not Modified", &[][..])
    } else {
        ("200 OK", packed.unwrap_or(&file.plain).as_slice())
    };
    let encoding = packed.map_or("", |_| "Content-Encoding: br\r\n");
    // What a partner's page loads comes from another origin, and is weighed there.
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nCache-Control: {}\r\nETag: {}\r\n{encoding}Vary: Accept-Encoding\r\n\
         Access-Control-Allow-Origin: *\r\nTiming-Allow-Origin: *\r\nContent-Length: {}\r\n\r\n",
        file.media,
        file.cache,
        file.tag,
        body.len()
    );
    [head.as_bytes(), body].concat()
}

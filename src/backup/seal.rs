//! Sealing with a passphrase, in the format of age (<https://age-encryption.org/v1>): its passphrase stanza
//! and its stream of chunks, and nothing else of it.

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, AeadInPlace};
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::BackupError;

/// The power of two that scrypt takes here: 64 MB of memory, about a second on a slow phone. A file that asks
/// for more is refused, so that no file can use up a phone's memory.
pub const WORK_FACTOR: u8 = 16;

const MAGIC: &str = "age-encryption.org/v1";
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const SALT: usize = 16;
const FILE_KEY: usize = 16;
const NONCE: usize = 16;
const TAG: usize = 16;
const CHUNK: usize = 64 * 1024;
/// A header that is longer is not that of a single passphrase.
const MOST_HEADER: usize = 1024;

/// What a backup is sealed with.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Vec<u8>);

impl Passphrase {
    /// The first line of a file or of what is typed; refuses one without a character.
    pub fn of(text: &[u8]) -> Result<Self, BackupError> {
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() { Err(BackupError::NoPassphrase) } else { Ok(Self(line.to_vec())) }
    }

    /// The key that wraps the file's own one.
    fn key(&self, salt: &[u8], factor: u8) -> Result<ChaCha20Poly1305, BackupError> {
        let salt = [LABEL, salt].concat();
        let params = scrypt::Params::new(factor, 8, 1, 32).map_err(|_| BackupError::Damaged)?;
        let mut key = [0; 32];
        scrypt::scrypt(&self.0, &salt, &params, &mut key).map_err(|_| BackupError::Damaged)?;
        Ok(ChaCha20Poly1305::new(Key::from_slice(&key)))
    }
}

/// It is never printed.
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|problem| io::Error::other(problem.to_string()))?;
    Ok(bytes)
}

fn derive(file_key: &[u8], salt: &[u8], info: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    // One block is always had.
    let _ = Hkdf::<Sha256>::new(Some(salt), file_key).expand(info, &mut key);
    key
}

/// The code over the header, up to and with its dashes.
fn code_of(file_key: &[u8], header: &[u8]) -> Option<Hmac<Sha256>> {
    let mut code = <Hmac<Sha256> as Mac>::new_from_slice(&derive(file_key, &[], b"header")).ok()?;
    code.update(header);
    Some(code)
}

/// The chunks of one file, each under the next number.
struct Chunks {
    cipher: ChaCha20Poly1305,
    number: u64,
}

impl Chunks {
    fn new(file_key: &[u8], nonce: &[u8]) -> Self {
        let key = derive(file_key, nonce, b"payload");
        Self { cipher: ChaCha20Poly1305::new(Key::from_slice(&key)), number: 0 }
    }

    fn nonce(&mut self, is_last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.number.to_be_bytes());
        nonce[11] = u8::from(is_last);
        self.number += 1;
        nonce.into()
    }
}

/// Seals what is written into it.
pub struct Sealer<W> {
    to: W,
    chunks: Chunks,
    waiting: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// Begins a sealed file.
    pub fn new(to: W, passphrase: &Passphrase) -> Result<Self, BackupError> {
        Self::with_work(to, passphrase, WORK_FACTOR)
    }

    /// The same with another work factor, for tests that seal often.
    pub fn with_work(mut to: W, passphrase: &Passphrase, factor: u8) -> Result<Self, BackupError> {
        let (salt, file_key, nonce) =
            (random::<SALT>()?, random::<FILE_KEY>()?, random::<NONCE>()?);
        let wrapped = passphrase
            .key(&salt, factor)?
            .encrypt(&Nonce::default(), &file_key[..])
            .map_err(|_| BackupError::Damaged)?;
        let (salt, wrapped) = (BASE64.encode(salt), BASE64.encode(wrapped));
        let header = format!("{MAGIC}\n-> scrypt {salt} {factor}\n{wrapped}\n---");
        let code = code_of(&file_key, header.as_bytes()).ok_or(BackupError::Damaged)?;
        let code = BASE64.encode(code.finalize().into_bytes());
        to.write_all(format!("{header} {code}\n").as_bytes())?;
        to.write_all(&nonce)?;
        Ok(Self { to, chunks: Chunks::new(&file_key, &nonce), waiting: Vec::new() })
    }

    fn put(&mut self, is_last: bool) -> io::Result<()> {
        let nonce = self.chunks.nonce(is_last);
        let sealed = self.chunks.cipher.encrypt_in_place(&nonce, b"", &mut self.waiting);
        sealed.map_err(|_| ErrorKind::InvalidData)?;
        self.to.write_all(&self.waiting)?;
        self.waiting.clear();
        Ok(())
    }

    /// Writes the last chunk; without it the file counts as cut off.
    pub fn finish(mut self) -> io::Result<W> {
        self.put(true)?;
        self.to.flush()?;
        Ok(self.to)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Only once there is more: the last chunk has a mark of its own.
        if self.waiting.len() == CHUNK && !bytes.is_empty() {
            self.put(false)?;
        }
        let taken = bytes.len().min(CHUNK - self.waiting.len());
        self.waiting.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Whether a file that begins so is sealed.
pub fn is_sealed(begin: &[u8]) -> bool {
    begin.starts_with(MAGIC.as_bytes())
}

/// What is in a sealed file, chunk by chunk. Reading fails where it is damaged or cut off.
pub struct Unsealed<R> {
    from: R,
    chunks: Chunks,
    /// Bytes that are still sealed: of a chunk, and one more where another follows.
    sealed: Vec<u8>,
    open: Vec<u8>,
    given: usize,
    is_over: bool,
}

/// Opens a sealed file by its passphrase; refuses one that takes more work than `factor`.
pub fn unseal<R: Read>(
    mut from: R,
    passphrase: &Passphrase,
    factor: u8,
) -> Result<Unsealed<R>, BackupError> {
    let mut header = Vec::new();
    let mut lines = Vec::new();
    for _ in 0..4 {
        let begin = header.len();
        read_line(&mut from, &mut header)?;
        lines.push(begin..header.len() - 1);
    }
    let line = |index: usize| std::str::from_utf8(&header[lines[index].clone()]).unwrap_or("");
    let (stanza, wrapped, end) = (line(1), line(2), line(3));
    if line(0) != MAGIC {
        return Err(BackupError::Foreign);
    }
    let stanza: Vec<&str> = stanza.split(' ').collect();
    let ["->", "scrypt", salt, asked] = stanza[..] else {
        return Err(BackupError::SealedOtherwise);
    };
    let asked: u8 = asked.parse().map_err(|_| BackupError::Damaged)?;
    if asked > factor {
        return Err(BackupError::SealedOtherwise);
    }
    let code = end.strip_prefix("--- ").ok_or(BackupError::Damaged)?;
    let decode = |text: &str| BASE64.decode(text).map_err(|_| BackupError::Damaged);
    let (salt, wrapped, code) = (decode(salt)?, decode(wrapped)?, decode(code)?);
    if salt.len() != SALT || wrapped.len() != FILE_KEY + TAG || asked == 0 {
        return Err(BackupError::Damaged);
    }
    let file_key = passphrase
        .key(&salt, asked)?
        .decrypt(&Nonce::default(), &wrapped[..])
        .map_err(|_| BackupError::WrongPassphrase)?;
    let dashes = lines[3].start + "---".len();
    let right = code_of(&file_key, &header[..dashes]).ok_or(BackupError::Damaged)?;
    right.verify_slice(&code).map_err(|_| BackupError::Damaged)?;
    let mut nonce = [0; NONCE];
    from.read_exact(&mut nonce).map_err(cut_off)?;
    let chunks = Chunks::new(&file_key, &nonce);
    let (sealed, open) = (Vec::new(), Vec::new());
    Ok(Unsealed { from, chunks, sealed, open, given: 0, is_over: false })
}

/// A file that ends too early is damaged.
fn cut_off(problem: io::Error) -> BackupError {
    match problem.kind() {
        ErrorKind::UnexpectedEof => BackupError::Damaged,
        _ => problem.into(),
    }
}

/// Reads a line with its end. Byte by byte: what follows is not for the header.
fn read_line(from: &mut impl Read, into: &mut Vec<u8>) -> Result<(), BackupError> {
    loop {
        let mut byte = [0];
        from.read_exact(&mut byte).map_err(cut_off)?;
        into.push(byte[0]);
        if byte[0] == b'\n' {
            return Ok(());
        }
        if into.len() > MOST_HEADER {
            return Err(BackupError::SealedOtherwise);
        }
    }
}

impl<R: Read> Unsealed<R> {
    /// Opens the next chunk.
    fn next(&mut self) -> io::Result<()> {
        let whole = CHUNK + TAG;
        let wanted = (whole + 1 - self.sealed.len()) as u64;
        self.from.by_ref().take(wanted).read_to_end(&mut self.sealed)?;
        let rest =
            if self.sealed.len() > whole { self.sealed.split_off(whole) } else { Vec::new() };
        self.is_over = rest.is_empty();
        self.open = std::mem::replace(&mut self.sealed, rest);
        self.given = 0;
        let nonce = self.chunks.nonce(self.is_over);
        let is_first = self.chunks.number == 1;
        let opened = self.chunks.cipher.decrypt_in_place(&nonce, b"", &mut self.open);
        // A last chunk is empty only where there is nothing at all.
        if opened.is_err() || (self.open.is_empty() && !is_first) {
            self.open.clear();
            return Err(BackupError::Damaged.into());
        }
        Ok(())
    }
}

impl<R: Read> Read for Unsealed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given == self.open.len() && !self.is_over {
            self.next()?;
        }
        let left = &self.open[self.given..];
        let taken = left.len().min(into.len());
        into[..taken].copy_from_slice(&left[..taken]);
        self.given += taken;
        Ok(taken)
    }
}

//! A zip file from memory: deflated entries without times, so that the same files give the same bytes. The format is
//! PKWARE's APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16.

use anyhow::Result;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// Version 2.0 of the format, names in UTF-8, deflate, and the first day that the format knows.
const NEEDED: u16 = 20;
const UTF8: u16 = 1 << 11;
const DEFLATE: u16 = 8;
const FIRST_DAY: u16 = (1 << 5) | 1;

/// `entries` are names with `/` in them, and contents.
pub fn write(entries: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in entries {
        let offset = u32::try_from(file.len())?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content)?;
        let packed = encoder.finish()?;
        let mut crc = Crc::new();
        crc.update(content);
        let mut facts = Vec::new();
        [NEEDED, UTF8, DEFLATE, 0, FIRST_DAY].iter().for_each(|n| facts.extend(n.to_le_bytes()));
        [crc.sum(), u32::try_from(packed.len())?, u32::try_from(content.len())?]
            .iter()
            .for_each(|n| facts.extend(n.to_le_bytes()));
        facts.extend(u16::try_from(name.len())?.to_le_bytes());
        facts.extend(0_u16.to_le_bytes());

        file.extend(b"PK\x03\x04");
        file.extend(&facts);
        file.extend(name.as_bytes());
        file.extend(packed);

        directory.extend(b"PK\x01\x02");
        directory.extend(NEEDED.to_le_bytes());
        directory.extend(&facts);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, length) = (u32::try_from(file.len())?, u32::try_from(directory.len())?);
    let count = u16::try_from(entries.len())?;
    file.extend(directory);
    file.extend(b"PK\x05\x06");
    [0, 0, count, count].iter().for_each(|n: &u16| file.extend(n.to_le_bytes()));
    [length, start].iter().for_each(|n| file.extend(n.to_le_bytes()));
    file.extend(0_u16.to_le_bytes());
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::DeflateDecoder;
    use std::io::Read;

    #[test]
    fn an_entry_can_be_read_back_at_the_place_that_the_directory_names() {
        let entries = [("a/b.txt".to_owned(), b"isi isi isi".to_vec()), ("ç".to_owned(), vec![])];
        let zip = write(&entries).unwrap();
        let at = |from: usize| u32::from_le_bytes(zip[from..from + 4].try_into().unwrap()) as usize;
        let directory = at(zip.len() - 6);
        assert_eq!(&zip[directory..directory + 4], b"PK\x01\x02");
        let (packed, name) = (at(directory + 20), &zip[directory + 46..directory + 53]);
        assert_eq!((at(directory + 42), name), (0, &b"a/b.txt"[..]));
        let mut content = String::new();
        DeflateDecoder::new(&zip[30 + 7..30 + 7 + packed]).read_to_string(&mut content).unwrap();
        assert_eq!(content, "isi isi isi");
        assert_eq!(write(&entries).unwrap(), zip, "no time of making in it");
    }
}

//! A zip file from memory: deflated entries without times, so that the same files give the same bytes. The format is
//! PKWARE's APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16.

use anyhow::Result;

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
        let packed = deflated(content)?;
        let mut facts = Vec::new();
        [NEEDED, UTF8, DEFLATE, 0, FIRST_DAY].iter().for_each(|n| facts.extend(n.to_le_bytes()));
        [crc32fast::hash(content), u32::try_from(packed.len())?, u32::try_from(content.len())?]
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

fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, bytes, &mut packed)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_lies_at_the_place_that_the_directory_names() {
        let entries = [("ç".to_owned(), vec![]), ("a/b.txt".to_owned(), b"isi isi isi".to_vec())];
        let zip = write(&entries).unwrap();
        let at = |from: usize| u32::from_le_bytes(zip[from..from + 4].try_into().unwrap()) as usize;
        let directory = at(zip.len() - 6);
        assert_eq!(&zip[directory..directory + 4], b"PK\x01\x02");
        let second = directory + 46 + "ç".len();
        assert_eq!(&zip[second + 46..second + 53], b"a/b.txt");
        let (start, packed) = (at(second + 42) + 30 + 7, at(second + 20));
        assert_eq!(&zip[start..start + packed], deflated(b"isi isi isi").unwrap());
        assert_eq!(at(second + 16), crc32fast::hash(b"isi isi isi") as usize);
        assert_eq!(write(&entries).unwrap(), zip, "no time of making in it");
    }
}

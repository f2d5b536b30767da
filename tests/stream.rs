//! `telaah analyze --jsonl` as a part of a pipe: a record for each line, in order, and memory that does not grow.

#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::process::{Child, Command, Stdio};
use std::thread;

fn telaah() -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_telaah"));
    command.args(["analyze", "--jsonl"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
}

/// Articles that differ in names, words and length, 500 bytes on average.
fn article(index: usize) -> String {
    let who = ["Sari Dewi", "Budi Santoso", "Ratna Wulandari", "Agus Wibowo"][index % 4];
    let what = ["pelayanan", "anggaran", "integritas", "pengawasan", "layanan digital"][index / 4 % 5];
    let sentence = format!("Warga kampung {index} menunggu {what} yang dijanjikan pemerintah daerah. ");
    format!(
        "{}\n\n“Kami memperbaiki {what} tahun {},” kata {who}.\n\nIa menambahkan hasilnya terlihat bulan depan.",
        sentence.repeat(1 + index % 8),
        index % 3000
    )
}

/// Feeds articles of `total` bytes; returns the records and the child's memory after a fifth and after nearly all.
fn stream(total: usize) -> (usize, [u64; 2]) {
    let mut articles = 0;
    let mut bytes = 0;
    while bytes < total {
        bytes += article(articles).len();
        articles += 1;
    }
    let mut child = telaah();
    let pid = child.id();
    let mut input = BufWriter::new(child.stdin.take().unwrap());
    let feeder = thread::spawn(move || {
        for index in 0..articles {
            writeln!(input, "{}", json!({ "id": index.to_string(), "text": article(index) })).unwrap();
        }
    });
    let mut memory = [0; 2];
    let mut records = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        assert!(line.starts_with(&format!("{{\"id\":\"{records}\",")), "record {records}: {line}");
        records += 1;
        if records == articles / 5 {
            memory[0] = most_memory(pid);
        } else if records == articles * 9 / 10 {
            memory[1] = most_memory(pid);
        }
    }
    feeder.join().unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(records, articles);
    (records, memory)
}

/// The most memory that a running process ever held, in kB.
#[cfg(target_os = "linux")]
fn most_memory(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
fn memory_stays_flat(total: usize) {
    let (records, [early, late]) = stream(total);
    println!("{records} articles, {total} bytes: {early} kB after a fifth, {late} kB near the end");
    // Room for an unusually long article, far below what keeping the articles would take.
    assert!(
        late < early + 1024 && late < 32 * 1024,
        "memory grows with the stream: {early} kB, then {late} kB"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn two_megabytes_stream_in_flat_memory() {
    memory_stays_flat(2_000_000);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn a_hundred_megabytes_stream_in_flat_memory() {
    memory_stays_flat(100_000_000);
}

#[test]
fn a_bad_line_gives_a_record_and_harms_no_other() {
    let lines: &[(&[u8], Value)] = &[
        (br#"{"id":"a","text":"Warga hadir."}"#, json!({ "id": "a" })),
        (b"{", json!({ "line": 2 })),
        (br#"{"id":"b"}"#, json!({ "line": 3, "id": "b" })),
        (br#"{"id":7,"text":"Warga hadir."}"#, json!({ "line": 4, "id": 7 })),
        (b"  ", Value::Null),
        (b"{\"id\":\"c\",\"text\":\"\xff\"}", json!({ "line": 6, "id": "c" })),
        (br#"{"id":"d","text":""}"#, json!({ "id": "d" })),
    ];
    let mut child = telaah();
    let mut input = child.stdin.take().unwrap();
    input.write_all(&lines.iter().map(|(line, _)| *line).collect::<Vec<_>>().join(&b'\n')).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "a bad line shows in the exit code");
    let records: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let expected: Vec<&Value> =
        lines.iter().map(|(_, record)| record).filter(|record| !record.is_null()).collect();
    assert_eq!(records.len(), expected.len());
    for (record, expected) in records.iter().zip(expected) {
        for field in ["id", "line"] {
            assert_eq!(record.get(field), expected.get(field), "{record}");
        }
        assert_eq!(record.get("error").is_some(), expected.get("line").is_some(), "{record}");
    }
}

"""The cluster writes what one process writes: `python test_telaah_spark.py path/to/telaah`."""

import json
import os
import random
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from telaah_spark import analyse

TELAAH = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else sys.exit(__doc__)
# Two machines of one core each, as processes of this one; every failed task is tried again.
MASTER = "local-cluster[2,1,1024]"
ARTICLES = 10_000

NAMES = ["Sari Dewi", "Budi Santoso", "Ratna Wulandari", "Agus Wibowo", "Made Suryani", "Yusuf Hidayat"]
WHAT = ["pelayanan", "anggaran", "integritas", "pengawasan", "layanan digital", "jalan desa", "sekolah"]
VERBS = ["kata", "ujar", "tutur", "tegas"]
TRAPS = ["\u2028", "\r\n", "🇮🇩", "\x0b", "\x1c", "\ufeff", "\\n", "\u0000", "“", "\t"]
BAD = [
    b"{",
    b"[]",
    b'{"id":"x"}',
    b'{"id":7,"text":"Warga hadir."}',
    b'{"text":"Warga hadir."}',
    b'{"id":"y","text":"\xff\xfe"}',
    b'{"id":"\xe2\x80\xa8z","text":null}',
    b'{"id":"w","text":"Warga"}\r',
    b'{"id":"v",\r"text":"Warga"}',
]


def article(random, index):
    paragraphs = []
    for _ in range(random.randint(1, 6)):
        what = random.choice(WHAT)
        quote = f"“Kami memperbaiki {what} tahun {random.randint(1990, 2030)},” {random.choice(VERBS)} {random.choice(NAMES)}."
        plain = f"Warga kampung {index} menunggu {what}.{random.choice(TRAPS)} Rapat berlangsung {random.randint(1, 9)} jam."
        paragraphs.append(random.choice([quote, plain]))
    return "\n\n".join(paragraphs)


def archive(articles):
    """Lines of an archive, in which about one in fifty is bad and one in fifty empty."""
    dice = random.Random(articles)
    lines = []
    for index in range(articles):
        if dice.random() < 0.02:
            lines.append(dice.choice(BAD))
        if dice.random() < 0.02:
            lines.append(dice.choice([b"", b" \t", b"\r"]))
        record = {"id": f"berita-{index}", "text": article(dice, index)}
        lines.append(json.dumps(record, ensure_ascii=dice.random() < 0.5).encode("utf-8"))
    return lines


def one_process(path, *options):
    command = [TELAAH, "analyze", "--jsonl", *options, str(path)]
    return subprocess.run(command, capture_output=True).stdout.decode("utf-8").split("\n")[:-1]


def program(path, text):
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


class Cluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.maxDiff = 2000
        cls.directory = tempfile.TemporaryDirectory()
        cls.path = Path(cls.directory.name)
        os.environ["PYSPARK_PYTHON"] = sys.executable  # else the machines of the cluster take the system's
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        os.environ["SPARK_WORKER_DIR"] = str(cls.path / "machines")
        cls.spark = (
            SparkSession.builder.master(MASTER)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.executor.memory", "512m")
            # Cuts a file of a few megabytes in pieces, so that numbers of lines have to cross them.
            .config("spark.sql.files.maxPartitionBytes", "300000")
            .config("spark.sql.files.openCostInBytes", "1000")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("OFF")
        cls.lines = archive(ARTICLES)
        (cls.path / "articles.jsonl").write_bytes(b"\n".join(cls.lines))

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.directory.cleanup()

    def test_the_same_records_in_the_same_order_as_one_process(self):
        alone = one_process(self.path / "articles.jsonl")
        found = analyse(self.spark, str(self.path / "articles.jsonl"), TELAAH, tasks=8)
        found.select("record").write.option("lineSep", "\n").text(str(self.path / "out"))
        parts = sorted((self.path / "out").glob("part-*"))
        together = b"".join(part.read_bytes() for part in parts).decode("utf-8").split("\n")[:-1]
        self.assertGreater(len(parts), 4)
        self.assertGreaterEqual(len(alone), ARTICLES)
        self.assertEqual(len(alone), sum(1 for line in self.lines if line.strip(b" \t\r\n\x0c")))
        different = [pair for pair in zip(together, alone) if pair[0] != pair[1]]
        self.assertEqual(different[:3], [])
        self.assertEqual(len(together), len(alone))

    def test_a_bad_line_gives_a_record_that_leads_to_it(self):
        found = analyse(self.spark, str(self.path / "articles.jsonl"), TELAAH, tasks=8).collect()
        bad = [row for row in found if "error" in json.loads(row["record"])]
        self.assertGreater(len(bad), ARTICLES // 100)
        for row in bad:
            record = json.loads(row["record"])
            self.assertEqual(record["line"], row["line"])
            self.assertIn(self.lines[row["line"] - 1], BAD)
        ids = [json.loads(row["record"]).get("id") for row in bad]
        self.assertIn(7, ids)
        self.assertIn(None, ids)

    def test_files_of_a_directory_keep_their_own_numbers(self):
        directory = self.path / "files"
        directory.mkdir()
        for index, articles in enumerate([900, 5, 300]):
            (directory / f"{index}.jsonl").write_bytes(b"\n".join(archive(articles)) + b"\n")
        alone = [line for path in sorted(directory.iterdir()) for line in one_process(path, "--offsets", "utf16")]
        found = analyse(self.spark, str(directory), TELAAH, tasks=5, options=["--offsets", "utf16"])
        self.assertEqual([row["record"] for row in found.collect()], alone)

    def test_a_process_that_dies_is_started_again(self):
        died = self.path / "died"
        fragile = f'#!/bin/sh\nif mkdir "{died}" 2>/dev/null; then kill -9 $$; fi\nexec "{TELAAH}" "$@"\n'
        found = analyse(self.spark, str(self.path / "articles.jsonl"), program(self.path / "fragile", fragile), tasks=4)
        self.assertEqual(found.count(), len(one_process(self.path / "articles.jsonl")))
        self.assertTrue(died.exists())

    def test_a_process_that_always_dies_fails_the_job_and_says_so(self):
        dead = program(self.path / "dead", "#!/bin/sh\ncat > /dev/null; echo memory is full >&2; exit 134\n")
        with self.assertRaisesRegex(PySparkException, r"telaah ended with 134 after 0 of \d+ articles: memory is full"):
            analyse(self.spark, str(self.path / "articles.jsonl"), dead, tasks=4).count()

    def test_records_that_are_missing_fail_the_job(self):
        forgetful = program(self.path / "forgetful", f'#!/bin/sh\n"{TELAAH}" "$@" | tail -n +2\n')
        with self.assertRaisesRegex(PySparkException, r"telaah ended with 0 after \d+ of \d+ articles"):
            analyse(self.spark, str(self.path / "articles.jsonl"), forgetful, tasks=4).count()


if __name__ == "__main__":
    unittest.main(verbosity=2)

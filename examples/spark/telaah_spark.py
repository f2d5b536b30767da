"""An archive of articles, read by telaah on many machines.

`telaah analyze --jsonl` is the unit of work: articles in, one a line, records out, one a line. Spark brings what an
archive needs around it: splitting, scheduling, retrying, collecting. What comes out is what one process over the whole
archive would have written, in the same order, to the byte.

    spark-submit telaah_spark.py --telaah path/to/telaah articles.jsonl out/
"""

import argparse
import re
import subprocess
from functools import partial

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

# What `telaah` takes for an empty line; str.strip() would take more.
WHITE = b" \t\r\n\x0c"
# Articles that a process gets at a time. Starting one takes milliseconds; this many with their records fit in memory.
BATCH = 1000
# Names a place in the input: where Spark read the line, and the line's place among those it read.
PLACE = ["file", "block", "row"]


def lines(spark, path):
    """The lines of all files under `path` as bytes, each with its place."""
    # As text, Spark would also end a line at a carriage return; as strings, Python would refuse bytes that are not UTF-8.
    read = spark.read.option("lineSep", "\n").text(path)
    return read.select(
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("block"),
        f.monotonically_increasing_id().alias("row"),
        f.col("value").cast("binary").alias("line"),
    )


def line_numbers(lines):
    """What to add to a `row` to get the number of the line in its file, from 1, for each file and block."""
    blocks = lines.groupBy("file", "block").agg(f.min("row").alias("first"), f.count("row").alias("count"))
    before, add = {}, {}
    for block in blocks.orderBy("file", "block").collect():
        add[block["file"], block["block"]] = before.get(block["file"], 0) + 1 - block["first"]
        before[block["file"]] = before.get(block["file"], 0) + block["count"]
    return add


def analyse(spark, path, telaah, tasks=None, options=()):
    """One row for each line that is not empty: `file`, `line` (its number), `record` (what telaah wrote).

    `telaah` is the program, here; it is sent to all machines, and so is this file. `options` go to `telaah analyze`.
    """
    spark.sparkContext.addFile(telaah)
    spark.sparkContext.addPyFile(__file__)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    unsorted = lines(spark, path)
    add = line_numbers(unsorted)
    tasks = tasks or 4 * spark.sparkContext.defaultParallelism
    # Sorted before the analysis and not after it: articles are smaller than what is found in them.
    in_order = unsorted.repartitionByRange(tasks, *PLACE).sortWithinPartitions(*PLACE)
    work = partial(analyse_batches, telaah.rsplit("/", 1)[-1], options, add)
    return in_order.mapInPandas(work, "file string, line long, record string")


def analyse_batches(telaah, options, add, batches):
    """Runs on the machines of the cluster."""
    command = [SparkFiles.get(telaah), "analyze", "--jsonl", *options]
    for batch in batches:
        batch = batch[batch["line"].map(lambda line: bool(line.strip(WHITE)))]
        places = [(file, row + add[file, block]) for file, block, row in zip(*(batch[name] for name in PLACE))]
        records = run(command, list(batch["line"]))
        records = [in_its_file(record, line) for record, (_, line) in zip(records, places)]
        yield pandas.DataFrame(
            {"file": [file for file, _ in places], "line": [line for _, line in places], "record": records}
        )


def run(command, lines):
    """The records of `lines`, one for each. Anything else is an error, so that Spark runs the task again."""
    process = subprocess.run(command, input=b"\n".join(lines) + b"\n", capture_output=True)
    # Not splitlines(), which would also split at the U+2028 of an article.
    records = process.stdout.decode("utf-8").split("\n")[:-1]
    # 1 says that a line was bad; its record says which.
    if process.returncode not in (0, 1) or len(records) != len(lines):
        raise RuntimeError(
            f"telaah ended with {process.returncode} after {len(records)} of {len(lines)} articles: "
            + process.stderr.decode("utf-8", "replace")[-500:]
        )
    return records


def in_its_file(record, line):
    """telaah counts the lines that it was given; a reader looks for the line in the file."""
    return re.sub(r'^{"line":\d+', f'{{"line":{line}', record)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("articles", help='a file or directory of lines {"id", "text"}')
    arguments.add_argument("out", help="a directory to make, for the records")
    arguments.add_argument("--telaah", default="telaah", help="the program, on this machine")
    arguments.add_argument("--tasks", type=int, help="pieces to cut the archive into; else four for each core")
    given = arguments.parse_args()
    spark = SparkSession.builder.appName("telaah").getOrCreate()
    found = analyse(spark, given.articles, given.telaah, given.tasks)
    found.select("record").write.text(given.out)
    spark.stop()


if __name__ == "__main__":
    main()

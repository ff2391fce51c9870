"""`offswitch lake`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_lake": (
        "there is no lake here; `offswitch fetch` makes one, or name another with `offswitch lake COMMAND DIR`",
        "",
    ),
    "error.not_a_lake": (
        "there are files here, but no lake; name the folder of a lake, or an empty one",
        "",
    ),
    "error.lake_format": (
        "the lake is of format {found}, and this version knows {known}; update offswitch",
        "",
    ),
    "error.lake_needs": (
        "'{url}' needs what is not installed for {scheme}; for s3 install the extra: pip install 'offswitch[s3]'",
        "",
    ),
    "error.lake_scheme": (
        "'{url}' has an unknown scheme '{scheme}'; give a folder, or an address such as s3://BUCKET/LAKE",
        "",
    ),
    "error.lake_read": (
        "the lake cannot be read ({reason}); run `offswitch lake verify DIR` to see what is damaged",
        "",
    ),
    "error.lake_write": (
        "the lake cannot be written ({reason}); check space and permissions; nothing was added",
        "",
    ),
    "error.lake_manifest": (
        "this record of a batch is damaged; run `offswitch lake verify DIR`, which says what to do",
        "",
    ),
    "error.lake_name": (
        "{what} is called '{name}', which cannot stand in a path; use letters, digits, '_', '-' and '.'",
        "",
    ),
    "error.lake_no_zone": (
        "{source} {signal} {place}: the time of retrieval has no zone; give it in UTC",
        "",
    ),
    "error.lake_columns": (
        "{source} {signal} {place}: the rows have other columns or types than {wanted}",
        "",
    ),
    "error.lake_null": (
        "{source} {signal} {place}: `{column}` is empty in a row; give it",
        "",
    ),
    "error.lake_not_finite": (
        "{source} {signal} {place}: a value is infinite or no number; leave it empty where nothing is known",
        "",
    ),
    "error.lake_outside": (
        "{source} {signal} {place}: {count} rows lie outside the window; leave them out",
        "",
    ),
    "error.lake_twice": (
        "{source} {signal} {place}: two rows have the same {columns}; keep one",
        "",
    ),
    "error.lake_suffix": (
        "'{name}' ends in neither .csv nor .parquet; name one of these",
        "",
    ),
    "error.lake_window": (
        "--from {start} is not before --to {end}; give an earlier start",
        "",
    ),
    "error.lake_unmatched": (
        "the lake holds nothing for {asked}; `offswitch lake show` lists what there is",
        "",
    ),
    "error.lake_two_names": (
        "'{names}' are more than a lake and a file; quote names that hold blanks",
        "",
    ),
    "lake.damage.name": (
        "a file of another name than a record of a batch has",
        "",
    ),
    "lake.damage.manifest": (
        "the record of the batch was changed or cannot be read",
        "",
    ),
    "lake.damage.missing": (
        "the file is missing",
        "",
    ),
    "lake.damage.changed": (
        "the file was changed: {bytes:,} bytes with another SHA-256 than the {wanted:,} that were written",
        "",
    ),
    "lake.damage.unreadable": (
        "the file is no Parquet ({reason})",
        "",
    ),
    "lake.damage.schema": (
        "the rows are not those that were described, with the columns {wanted}",
        "",
    ),
    "lake.damage.twice": (
        "two rows have the same {columns}",
        "",
    ),
    "lake.damage.partition": (
        "the rows do not belong here but in {folder}",
        "",
    ),
    "lake.damage.window": (
        "the rows lie outside the window of their batch",
        "",
    ),
    "lake.title": (
        "Lake {url}",
        "",
    ),
    "lake.empty": (
        "It holds nothing yet.",
        "",
    ),
    "lake.holds": (
        "{series:,} series from {sources:,} sources: {batches:,} batches, {rows:,} rows stored (with those revised since), {size}.",
        "",
    ),
    "lake.licences": (
        "Licences",
        "",
    ),
    "lake.licence": (
        "{source}: {licence}",
        "",
    ),
    "lake.gap": (
        "A gap is a stretch between the first and the last moment asked that was never asked; --json lists them.",
        "",
    ),
    "lake.whole": (
        "Every file is as it was written.",
        "",
    ),
    "lake.damaged": (
        "{count:,} files are damaged.",
        "",
    ),
    "lake.damage": (
        "  {file}: {what}",
        "",
    ),
    "lake.again": (
        "What to do: `offswitch lake prune {url} --damaged --yes` forgets these batches, so that their windows are missing; then fetch them again:",
        "",
    ),
    "lake.fetch": (
        "{source} {signal} {place}, --from {start} --to {end}",
        "",
    ),
    "lake.exported": (
        "wrote {name}: {rows:,} rows",
        "",
    ),
    "lake.nothing": (
        "Nothing to remove.",
        "",
    ),
    "lake.would": (
        "Would remove {count:,} files ({size}) that nothing needs. Add --yes to do it.",
        "",
    ),
    "lake.removed": (
        "Removed {count:,} files ({size}).",
        "",
    ),
    "lake.forgets": (
        "Damaged batches are among them. Their windows are missing then; fetch them again:",
        "",
    ),
    "lake.more": (
        "... and {count:,} more; --json lists all.",
        "",
    ),
    "stage.verify": (
        "Verifying {done:,} of {total:,} batches",
        "",
    ),
    "column.gaps": (
        "gaps",
        "",
    ),
    "column.asked_from": (
        "from",
        "",
    ),
    "column.asked_to": (
        "to",
        "",
    ),
    "column.last_retrieved": (
        "last retrieved",
        "",
    ),
    "column.stored_size": (
        "size",
        "",
    ),
    "column.stored_rows": (
        "rows",
        "",
    ),
    "help.lake": (
        "Shows, verifies, exports and prunes the lake, where what was fetched is kept.",
        "",
    ),
    "help.lake_show": (
        "Shows what a lake holds: by source, signal and place, with gaps and licences.",
        "",
    ),
    "help.lake_verify": (
        "Reads every file of a lake and names what is damaged; exit code 1 where something is.",
        "",
    ),
    "help.lake_export": (
        "Writes what a lake knows to one CSV or Parquet file, the same bytes for the same rows.",
        "",
    ),
    "help.lake_prune": (
        "Says what a lake can do without: files that a stopped run left; --yes removes them.",
        "",
    ),
    "help.lake_dir": (
        "The lake: a folder, or an address that fsspec knows, such as s3://BUCKET/LAKE; by default OFFSWITCH_LAKE or the user's data folder.",
        "",
    ),
    "help.lake_file": (
        "The lake, where it is not the default one, and the file to write, .csv or .parquet.",
        "",
    ),
    "help.lake_source": (
        "Only this source.",
        "",
    ),
    "help.lake_signal": (
        "Only this signal.",
        "",
    ),
    "help.lake_country": (
        "Only this place: a country, a region, a network, or 'world'.",
        "",
    ),
    "help.lake_from": (
        "Only rows from this time on; a date is its first moment in UTC.",
        "",
    ),
    "help.lake_to": (
        "Only rows before this time.",
        "",
    ),
    "help.lake_as_known": (
        "As it was known at this time: batches retrieved later do not count.",
        "",
    ),
    "help.lake_damaged": (
        "Forget damaged batches too, so that their windows count as missing.",
        "",
    ),
    "help.lake_yes": (
        "Do it.",
        "",
    ),
}

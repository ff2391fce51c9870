"""Errors: what was wrong and what to do, in one line."""

_ERRORS = {
    # the case
    "unknown_case": "no case or folder is called '{name}'; nearest: {close}. See `offswitch cases`",
    "case_not_folder": "this is a file; give the folder that holds case.toml",
    "no_case_file": "the folder has no case.toml; `offswitch cases new DIR` writes one to "
    "start from",
    "no_folder": "the folder '{name}' already holds files; name a new or empty one",
    "unreadable": "cannot be read ({reason}); check that it is there, and its permissions "
    "and format",
    "bad_toml": "not valid TOML: {reason}",
    "case_version": "`schema` must be {known}",
    "missing_field": "`{field}` is missing; add it",
    "unknown_field": "`{field}` is not a key that is known here; remove it or check its spelling",
    "bad_field": "`{field}` must be {expected}",
    "long_window": "`{field}` is {days:,.0f} days long; give at most {most}",
    "empty_window": "`{field}` is empty: start must be before end",
    "cut_outside_window": "`bitcoin.cut` lies outside the window; move one of them",
    "window_outside_data": "the window reaches outside the data, which run from {first} to {last}; "
    "shorten the window or add rows",
    "no_observations_file": "the folder has neither observations.csv (or .parquet) nor "
    "outages.csv; add one",
    "no_blocks_file": "case.toml has [bitcoin] but the folder has no blocks.csv or blocks.parquet; "
    "add one or remove [bitcoin]",
    "no_epochs_file": "the folder has no epochs.csv, which gives the first block's bits; add one",
    "no_series": "no price series is called '{series}'; correct `price_series`, `price_factor` or `listed_miners`",
    "nothing_found": "no outage is found in '{name}': no signal falls by 30 % in the window; check "
    "the window and that values are shares of normal",
    # tables
    "bad_columns": "wrong columns (missing: {missing}; unknown: {unknown}); compare with "
    "`offswitch cases new DIR`",
    "not_commas": "the columns are separated by semicolons or tabs; separate them by commas, and write numbers with a decimal point",
    "ragged": "{found} cells where {wanted} are needed; quote cells that hold commas",
    "bad_csv": "not valid CSV ({reason}); close every quote and keep cells short",
    "bad_flag": "`{column}` is '{text}'; write 1 or 0",
    "not_positive": "`{column}` is {text}; give a number above zero",
    "wrong_unit": "'{name}' is in '{unit}' and must be in '{wanted}'; convert it",
    "figure_twice": "{name} of {period} stands twice; keep one",
    "other_country": "'{place}' is not {case} or a region of it; a case has one country",
    "bad_day": "claim '{id}': '{text}' is no date; write 2022-01-06, 2022-01 for a month, 2022 for "
    "a year or, for an edge, 2022-01-05T10:30Z",
    "empty_cell": "`{column}` is empty; fill it",
    "bad_number": "`{column}` is '{text}', not a number; write it without thousands separators",
    "bad_time": "'{text}' is not an ISO 8601 time; write it like 2022-01-05T10:30Z",
    "no_zone": "'{text}' names no time zone; add Z for UTC or an offset such as +06:00",
    "source_unknown": "source '{id}' is not in sources.csv; add a row for it",
    "source_twice": "source '{id}' stands twice with different content; keep one",
    # observations
    "no_observations": "there are no rows; add observations",
    "unknown_signal": "unknown signal or service; use one of {known}",
    "not_a_number": "`{column}` is NaN; leave the cell empty where nothing was observed",
    "out_of_range": "`{column}` is outside 0 to 1.5; give shares of normal (1 is normal)",
    "bounds": "`low` <= `value` <= `high` does not hold; correct them",
    "half_bound": "only one of `low` and `high` is given; give both or none",
    "duplicate": "a second row for the same signal, place, network, source and time; keep one",
    "unsorted": "an earlier time than the row before in the same series; sort the rows by time",
    "uneven": "steps are not even: {step} becomes another at {at}; give every step, with an empty "
    "value where nothing was observed",
    "too_short": "a series has fewer than two rows; add more",
    "different_times": "the signals of {place} are not given at the same times; give the same rows "
    "for each",
    "several_sources": "signal '{signal}' comes from several sources; keep one, as fusing sources "
    "is not part of this version",
    "unknown_level": "level '{level}' is not in parameters.csv; add a row for it",
    "empty_outage": "`start` must be before `end`",
    "outage_outside_window": "the outage lies outside the window; widen [window] in case.toml",
    "bad_lost": "0 <= lost_low <= lost <= lost_high <= 1 does not hold; correct them",
    "overlapping_outages": "outages of {service} in {place} overlap; split or join them",
    "bad_edge_kind": "edge '{id}' has kind '{kind}'; write 'cut' or 'restored'",
    "bad_edge_uncertainty": "edge '{id}': the precision must be from 0 to two days, in minutes",
    # a user's own series
    "no_file": "there is no such file; check its path",
    "not_a_source": "a {kind} is neither a path nor a polars frame; polars.from_pandas makes one of pandas, "
    "and .collect() one that is lazy",
    "bad_suffix": "the name ends in none of .csv, .csv.gz and .parquet; convert the file, or rename it",
    "open_quote": "a quote opens in this line and does not close in it; close or remove it",
    "no_column": "no column is called '{name}'; name the one to take with --{flag}; there are: {known}",
    "column_twice": "two columns are called '{name}'; rename one",
    "not_a_time": "'{text}' is no time; write ISO 8601 such as 2022-01-05T10:30Z, or Unix seconds",
    "far_time": "'{text}' is no time from 1973 to 2286; write Unix time in seconds (milliseconds / 1000), "
    "or ISO 8601 such as 2022-01-05T10:30Z",
    "mixed_times": "'{text}' is written in another way than the first time, '{first}'; write all with an "
    "offset, all without, or all as Unix seconds",
    "no_clock": "'{text}' names no offset from UTC; add one (Z or +06:00), or say what clock it is with "
    "--zone, such as --zone UTC",
    "clock_skips": "'{text}' does not exist in {zone}, where the clock skips that hour; write times with "
    "their offset, such as +06:00",
    "clock_repeats": "'{text}' comes twice in {zone}, where the clock repeats that hour; write times with "
    "their offset, such as +06:00",
    "bad_measurement": "`{column}` is '{text}', not a finite number; leave the cell empty where nothing was "
    "observed, and write a decimal point and no thousands separators",
    "negative_measurement": "`{column}` is {text}, below 0; leave the cell empty where nothing was observed, "
    "and give levels, not changes",
    "time_twice": "a second value of {name} for {when}, the first is in row {first}; keep one, or name the "
    "column that tells series apart with --key, --signal-column or --network",
    "off_grid": "{when} is not a whole number of steps of {step} s from the other times; correct it, or "
    "gather measurements into bins with --step SECONDS",
    "bad_step": "the step is {step} s; give whole seconds from 1 to 86400, a day",
    "long_step": "the most common gap between times is {step} s, longer than a day; give finer measurements",
    "large_grid": "{count} series in steps of {step} s from {first} (row {first_row}) to {last} (row "
    "{last_row}) would take {gigabytes:,.1f} GB of at most {most:g}; correct the times, or give a longer "
    "--step",
    "nothing_observed": "every value is empty; give measurements",
    "not_yes_or_no": "'{text}' is neither yes nor no; write --record yes or --record no",
    "figure_form": "'{name}' ends in none of {known}; give the figure a name that does",
    "not_for_case": "a case has its own columns, times and place; leave out {names}",
    # blocks and prices
    "bad_block": "height must be a whole number and timestamp Unix seconds; correct the row",
    "empty_block": "a height or time is empty; every block needs both",
    "too_few_blocks": "{found} blocks; at least {least} are needed, so add more",
    "block_gap": "height {height} follows where {wanted} should; add the missing blocks or remove "
    "the doubled ones",
    "block_late": "block {height} comes more than a day after the one before; check its timestamp",
    "block_early": "block {height} is not later than the median of the 11 before it, which the "
    "protocol forbids; check its timestamp",
    "no_first_epoch": "the first block, {height}, must start a difficulty epoch that epochs.csv "
    "lists with its bits",
    "wrong_bits": "at height {height} the blocks give bits {computed} but epochs.csv says "
    "{published}; one of the two files is wrong",
    "day_differs": "on {day} the blocks and days.csv differ in number ({blocks} and {published}) "
    "or in difficulty; one of the two files is wrong",
    "window_outside_blocks": "{start} to {end} reaches outside the blocks, which run from {first} "
    "to {last}; add blocks or shorten the window",
    "no_blocks": "no block was found between {start} and {end}",
    "no_prices": "the prices do not reach from {start} to {end}",
    "no_whole_hour": "prices are by the hour, and no whole hour lies from {start} to {end}",
    # parameters and units
    "unknown_parameter": "no parameter is called '{name}'; nearest: {close}",
    "parameter_twice": "parameter '{name}' stands twice; keep one",
    "bad_status": "parameter '{name}' has status '{status}'; write measured, published or assumed",
    "no_source": "parameter '{name}' has no source; name one, or give it the status 'assumed'",
    "bad_distribution": "'{text}' is no distribution; write a number, uniform(low, high), "
    "triangular(low, mode, high), normal(mean, sd) or lognormal(median, sigma)",
    "bad_value": "'{name}' cannot be {value} ({unit}); give a value that its unit allows",
    "bad_assignment": "'{text}' must read NAME=VALUE, with a number as the value",
    "bad_seed": "the seed is {seed}; give a whole number from 0",
    "unknown_language": "there is no language '{code}'; use one of {known}",
    "bad_draws": "{draws} draws; give from 100 to {most}",
    "unknown_unit": "'{unit}' is not a unit; write it of ISO 4217 currencies and of {known}",
    "unknown_currency": "'{unit}' is not a currency of ISO 4217; write its code, such as kzt",
    "number_without_unit": "'{id}' has a number without a unit; give the unit",
    "unknown_place": "'{code}' is not an ISO 3166-1 or 3166-2 code; write KZ or KZ-ALA",
    "unknown_zone": "'{zone}' is not in the time-zone database",
    # claims
    "claim_twice": "two claims have the id '{id}'; rename one",
    "bad_claim_kind": "claim '{id}' has kind '{kind}'; known: {known}",
    "unknown_subject": "claim '{id}' has the unknown subject '{subject}'; nearest: {close}. "
    "`offswitch claims new FILE` lists all",
    "kind_not_taken": "claim '{id}' is of kind '{kind}', which {subject} does not take; write "
    "{known}",
    "range_reversed": "claim '{id}': value_high is below value; swap them",
    "unit_of_date": "claim '{id}' is a date in '{unit}'; leave its unit empty",
    "bad_claim_columns": "wrong columns (missing: {missing}; unknown: {unknown}); compare with "
    "`offswitch claims new FILE`",
    "no_claims": "there are no claims under the header; add a row for each",
    "unknown_claim": "case '{case}' has no claim '{id}'; nearest: {close}. `offswitch claims list` "
    "shows all",
    "file_exists": "'{name}' is already there; name a new file",
    "bad_window_basis": "claim '{id}': window_basis is '{basis}'; write text, inferred or nothing",
    "claim_without_value": "claim '{id}' of kind {kind} needs a value, and value_high if and only "
    "if it is a range",
    "bad_comparator": "claim '{id}': the comparator must be one of {known}",
    "value_too_large": "claim '{id}': no number beyond {most} is taken; correct the value",
    "words_with_number": "claim '{id}' is in words and takes neither value nor unit; leave them empty, "
    "or write another kind",
    "words_without_direction": "claim '{id}': words about {subject} have no direction; leave the "
    "comparator empty",
    "text_without_window": "claim '{id}': window_basis is text but there is no window; give "
    "window_start and window_end, or leave the basis empty",
    "claim_window": "claim '{id}': the window starts after it ends; swap window_start and window_end",
    "bad_verdict": "verdict or rule of '{claim}' is unknown",
    # models
    "unit_clash": "'{a}' and '{b}' cannot be added; convert one first",
    "unpaired": "estimates of {a} and {b} draws cannot be combined; make both in one run",
    "not_finite": "'{method}' gives a value that is not finite; check its inputs",
    "naive_time": "a time without zone; give UTC",
    "empty_interval": "empty interval: {start} is not before {end}",
    "not_a_share": "{values} must lie between 0 and 1",
    "bad_service": "'{service}' is not a service; known: {known}",
    "bad_reach": "'{reach}' is not a reach; known: {known}",
    "bad_origin": "origin or series of '{name}' is unknown",
    "no_segments": "shutdown '{name}' has no segments",
    "overlapping_segments": "segments of {service} in {place} overlap",
    "overlapping_flows": "'{a}' and '{b}' cover the same flow ({flows}) and cannot be added; give "
    "them different totals and set the figures side by side",
    "unlike_exposures": "'{a}' and '{b}' differ in place or price year and cannot be added; give "
    "them different totals",
    "not_reached": "the shutdown says nothing of service {service} in {place}, on which "
    "'{component}' depends; give observations of it, or of service all",
    "bad_share": "parameter '{name}' is a {unit} and its distribution leaves 0 to 1; use a point, "
    "uniform or triangular inside them",
    "not_per_hour": "exposure '{component}' has the unit '{unit}'; give it per hour, such as usd/h",
    "negative_exposure": "exposure '{component}' is negative; give 0 or more",
    "no_flows": "exposure '{component}' names no flow; list what it covers, separated by spaces",
    "bad_impact_function": "impact function '{name}' must rise from (0, 0), within 0 to 1",
    "impacts_shape": "`{name}` has the shape {shape}; give {wanted}: E events, X exposures",
    "impacts_negative": "`{name}` holds a negative or not finite number; give 0 or more",
    "impacts_function": "`function_of` names a function that was not given; number the {known} from 0",
    "not_a_matrix": "the values have the shape {shape}; give one row a series and one column a bin: "
    "values[None, :] makes that of a single series",
    "bad_values": "some values are below 0 or infinite; give levels, and NaN where nothing was observed",
    "bad_matrix": "the values have the shape {shape}; give {series} rows, one a series, and a column "
    "a bin",
    # faces
    "same_file": "'{name}' is asked for twice; name two files",
    "bad_url": "'{url}' is no address of a page; write one that begins with https:// or http://",
    "not_written": "cannot write '{name}' ({reason}); nothing was written",
    "no_report_extra": "a page, figures and a PDF need the extra `report`: pip install 'offswitch[report]'",
    "unwritable": "cannot write '{name}' ({reason}); the file that was there is unchanged",
}
TEXT = {
    **{f"error.{key}": text for key, text in _ERRORS.items()},
    "expect.text": "text in quotes",
    "expect.number": "a number",
    "expect.finite": "a finite number",
    "expect.positive": "a number above zero",
    "expect.whole": "a whole number",
    "expect.one_of": "one of {known}",
    "expect.time": "a time with its zone, such as 2022-01-05T10:30:00Z",
    "expect.table": "a table",
    "expect.tables": "an array of tables",
    "expect.distribution": 'a number, or a distribution in quotes such as "uniform(0.2, 0.4)"',
    "expect.numbers": "a list of numbers",
    "expect.dates": "a list of dates such as 2022-01-07",
    "expect.change": "a share between -1 and 1, such as -0.12",
    "expect.utf8": "not UTF-8 text",
}

"""What can be wrong with a source, its address or its answer."""

_ERRORS = {
    # the address
    "bad_base": "{source}: '{url}' is no base address; write one such as https://example.org/api",
    "clear_base": "{source}: {url} would send everything in clear; write https://, which http:// may "
    "replace on this machine only (http://127.0.0.1:PORT)",
    "user_in_base": "{source}: the base address holds a user or password, which would be shown; give {names} "
    "instead",
    "bad_proxy": "{source}: the proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used; write it as "
    "http://HOST:PORT",
    "bad_roots": "{source}: SSL_CERT_FILE or SSL_CERT_DIR names no certificates that can be read; correct or "
    "unset it",
    "other_host": "{source}: {url} is not below {base}; only addresses of that host are asked",
    # secrets
    "no_secret": '{source}: needs {name}; set the environment variable {name}, or write {name} = "..." '
    "into {path} (chmod 600)",
    "open_secrets": "others can read it, and it holds secrets; run: chmod 600 '{path}'",
    "bad_secrets": 'it cannot be read as TOML ({reason}); write lines such as NAME = "..."',
    "bad_secret": "the secret {name} is no text of one line of printable letters; correct it in {where}",
    # reaching it
    "unreachable": "{source}: {url} cannot be reached ({reason}) after {tries} tries; check the network "
    "and the address, or try later",
    "tls": "{source}: {url} shows a certificate that cannot be trusted ({reason}); nothing was sent. Check "
    "the address and this machine's clock; a network that replaces certificates needs SSL_CERT_FILE",
    "too_slow": "{source}: {url} took longer than {seconds:g} s ({doing}); try later, or ask for less",
    "slow_body": "{source}: the answer of {url} came at {speed:,.0f} bytes a second, fewer than "
    "{least:,.0f}, and was given up after {tries} tries; try later",
    "cut_body": "{source}: the answer of {url} was cut off after {bytes:,} bytes, {tries} times; try later",
    "retry_after": "{source}: {url} answered {status} and asks to wait {wait:,.0f} s, longer than the "
    "{left:,.1f} s left for it; try again after that",
    "off_host": "{source}: {url} redirects to {host}, another host than its own, which is not followed; "
    "if the source has moved, give its new address with --base-url {source}=URL",
    "redirects": "{source}: {url} redirects more than {most} times; try later",
    "bad_redirect": "{source}: {url} answered {status} without saying where to; try later",
    # what it answers
    "http_status": "{source}: {url} answered {status} {reason}{said}; {remedy}",
    "too_large": "{source}: the answer of {url} is larger than {most:,.0f} MiB{packed}; ask for a shorter "
    "window",
    "bad_encoding": "{source}: the answer of {url} is not the {encoding} that it says it is; try later",
    "html_page": "{source}: {url} answered with a web page{title} in place of {wanted}; it may be down, "
    "behind a browser check, or have moved",
    "wrong_type": "{source}: {url} answered with {found} in place of {wanted}; its format may have changed",
    "not_utf8": "{source}: the answer of {url} is not UTF-8 text, from byte {byte:,} on; try later",
    "not_json": "{source}: the answer of {url} is not JSON, from letter {letter:,} on ({reason}); its "
    "format may have changed",
    "json_cut": "{source}: the answer of {url} ends in the middle, after {letters:,} letters; try later",
    "json_twice": "{source}: the answer of {url} has the field '{name}' twice in one object; its format "
    "may have changed",
    "json_number": "{source}: the answer of {url} has the number {text}, which is none that JSON knows; "
    "its format may have changed",
    "json_deep": "{source}: the answer of {url} is nested deeper than any documented; its format may "
    "have changed",
    # the cache
    "offline": "{source}: {request} is not in the cache, and offline nothing is asked; run once without "
    "--offline",
    "cache_unusable": "the cache of answers cannot be used ({reason}); remove it, as it is made anew",
    # the fakes
    "unknown_fault": "no fault is called '{name}'; known: {known}",
    "bad_fault_count": "'{text}' must read {name}, or {name}:K with a whole number K of first requests; "
    "tls-failure takes none",
    "port_taken": "port {port} of this machine cannot be listened to ({reason}); take another, or 0 for any",
    "no_testing_extra": "the fakes need the extra `testing`: pip install 'offswitch[testing]'",
    # the shape of an answer
    "schema_drift": "{source}: the answer is not as documented: {at} is {found}, and should be {expected}; "
    "the source may have changed its format",
    "schema_field": "{source}: the answer is not as documented: there is no {at} (there are: {known}); the "
    "source may have changed its format",
    "contradiction": "{source}: the answer contradicts itself: two rows of {of} ({one}; {other}); try "
    "later",
}
TEXT: dict[str, str] = {
    **{f"error.{key}": text for key, text in _ERRORS.items()},
    "remedy.401": "check {names}, which it refuses",
    "remedy.401_open": "it asks for a login that is not documented; its terms may have changed",
    "remedy.404": "what was asked for is not there; its address may have changed",
    "remedy.429": "it asks for fewer requests; try later",
    "remedy.client": "the question was refused; it will not help to ask it again",
    "remedy.server": "the fault is on its side; try later",
    "said.http": ": '{text}'",
    "said.title": " ('{title}')",
    "said.packed": " once unpacked",
    "doing.body": "reading the answer",
    "doing.pace": "waiting for a turn: {source} is asked at most {requests} times in {per:g} s",
    "doing.answer": "waiting for the answer",
    "reason.connect": "no connection",
    "reason.connect_time": "no connection within {seconds:g} s",
    "reason.read_time": "no answer within {seconds:g} s",
    "reason.tls": "the encrypted connection could not be set up",
    "reason.proxy": "the proxy refused",
    "reason.reset": "the connection was broken off",
    "reason.protocol": "the answer is not HTTP",
    "reason.refused": "connection refused",
    "wanted.json": "JSON",
    "wanted.text": "text",
    "wanted.bytes": "a file",
    "progress.pause": "another try in {seconds:.1f} s; {why}",
    "progress.turn": "waiting {seconds:.1f} s for a turn",
    "note.clock_skew": "the clock of {source} and this machine's differ by {minutes:,.0f} minutes, so what "
    '"now" is cannot be told; set this machine\'s clock',
    "note.outside": "{source}: {count:,} rows outside the window were left out",
    "note.twice": "{source}: {count:,} rows that stood twice were kept once",
    "help.testing": "Serve fakes of the public sources on loopback, from a made-up world.",
    "help.testing_port": "port of 127.0.0.1; 0 takes a free one",
    "help.testing_fault": "what goes wrong: a name, or NAME:K for the first K requests; `list` names all",
    "help.testing_seed": "of the made-up world, and of what a fault draws",
    "testing.ready": "ready",
    "testing.source": "--base-url {source}={url}/{source}",
    "fault.429": "answers 429, too many requests, without saying how long to wait",
    "fault.429-retry-after": "answers 429 and asks to wait 1 second",
    "fault.500": "answers 500, an error of its own",
    "fault.503": "answers 503, not available",
    "fault.slow-first-byte": "takes 5 seconds until it says anything",
    "fault.slow-body": "sends its answer at 20 bytes a second",
    "fault.cut-body": "ends the connection in the middle of the answer",
    "fault.wrong-content-type": "calls its answer application/octet-stream",
    "fault.html-error-page": "answers 200 with a web page",
    "fault.gzip-bomb": "sends a megabyte that unpacks to a gigabyte",
    "fault.invalid-utf8": "puts a byte that is not UTF-8 into the middle of the answer",
    "fault.schema-drift": "renames a field, or puts a number into a list",
    "fault.duplicated-rows": "gives every row twice",
    "fault.out-of-order-rows": "gives the rows in reverse",
    "fault.clock-skew": "dates its answers an hour back",
    "fault.redirect-off-host": "redirects to another host",
    "fault.tls-failure": "shows a certificate that nobody vouches for",
    "fault.reset": "breaks the connection off without an answer",
    "shape.whole_answer": "the whole",
    "shape.nothing": "none",
    "shape.null": "null",
    "shape.object_of": "an object of {names}",
    "shape.list_of": "a list of {count:,}",
    "shape.text_of": "the text '{text}'",
    "shape.object": "an object",
    "shape.list": "a list",
    "shape.longer_list": "a longer list",
    "shape.text": "a text",
    "shape.whole": "a whole number",
    "shape.number": "a finite number",
    "shape.flag": "true or false",
    "shape.seconds": "Unix seconds from 1973 to 2286",
    "shape.millis": "Unix milliseconds from 1973 to 2286",
    "shape.time": "a time in ISO 8601",
    "shape.zoned_time": "a time with its zone",
    "shape.csv": "CSV",
    "shape.header": "a header with the documented columns, each once",
    "shape.row": "a row as long as the header",
    "shape.column": "values of one type",
    "shape.no_null": "never null",
}

"""`offswitch lake`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_lake": (
        "there is no lake here; `offswitch fetch` makes one, or name another with `offswitch lake COMMAND DIR`",
        "il n’y a pas de lac ici\u202f; `offswitch fetch` en fait un, ou nommez-en un autre avec `offswitch lake COMMAND DIR`",
    ),
    "error.not_a_lake": (
        "there are files here, but no lake; name the folder of a lake, or an empty one",
        "il y a ici des fichiers, mais pas de lac\u202f; nommez le dossier d’un lac, ou un dossier vide",
    ),
    "error.lake_format": (
        "the lake is of format {found}, and this version knows {known}; update offswitch",
        "le lac est au format {found}, et cette version connaît {known}\u202f; mettez à jour offswitch",
    ),
    "error.lake_needs": (
        "'{url}' needs what is not installed for {scheme}; for s3 install the extra: pip install 'offswitch[s3]'",
        "«\u202f{url}\u202f» exige ce qui n’est pas installé pour {scheme}\u202f; pour s3 installez l’extra\xa0: pip install 'offswitch[s3]'",
    ),
    "error.lake_scheme": (
        "'{url}' has an unknown scheme '{scheme}'; give a folder, or an address such as s3://BUCKET/LAKE",
        "«\u202f{url}\u202f» a un schéma inconnu «\u202f{scheme}\u202f»\u202f; donnez un dossier, ou une adresse comme s3://BUCKET/LAKE",
    ),
    "error.lake_read": (
        "the lake cannot be read ({reason}); check that it can be reached, and run `offswitch lake verify DIR` to see whether it is damaged",
        "le lac ne peut être lu ({reason})\u202f; vérifiez qu’il est accessible, et exécutez `offswitch lake verify DIR` pour voir s’il est abîmé",
    ),
    "error.lake_write": (
        "the lake cannot be written ({reason}); check space and permissions; nothing was added",
        "le lac ne peut être écrit ({reason})\u202f; vérifiez l’espace et les droits\u202f; rien n’a été ajouté",
    ),
    "error.lake_manifest": (
        "this record of a batch is damaged; run `offswitch lake verify DIR`, which says what to do",
        "cette fiche de lot est abîmée\u202f; exécutez `offswitch lake verify DIR`, qui dit que faire",
    ),
    "error.lake_name": (
        "{what} is called '{name}', which cannot stand in a path; use letters, digits, '_', '-' and '.'",
        "{what} s’appelle «\u202f{name}\u202f», ce qui ne peut figurer dans un chemin\u202f; utilisez des lettres, des chiffres, '_', '-' et '.'",
    ),
    "error.lake_no_zone": (
        "{source} {signal} {place}: the time of retrieval has no zone; give it in UTC",
        "{source} {signal} {place}\xa0: l’instant de récupération n’a pas de fuseau\u202f; donnez-le en UTC",
    ),
    "error.lake_columns": (
        "{source} {signal} {place}: the rows have other columns or types than {wanted}",
        "{source} {signal} {place}\xa0: les lignes ont d’autres colonnes ou types que {wanted}",
    ),
    "error.lake_null": (
        "{source} {signal} {place}: `{column}` is empty in a row; give it",
        "{source} {signal} {place}\xa0: `{column}` est vide dans une ligne\u202f; donnez-la",
    ),
    "error.lake_not_finite": (
        "{source} {signal} {place}: a value is infinite or no number; leave it empty where nothing is known",
        "{source} {signal} {place}\xa0: une valeur est infinie ou n’est pas un nombre\u202f; laissez-la vide si rien n’est connu",
    ),
    "error.lake_outside": (
        "{source} {signal} {place}: {count} rows lie outside the window; leave them out",
        "{source} {signal} {place}\xa0: {count:|one=# ligne est hors de la fenêtre\u202f; retirez-la|other=# lignes sont hors de la fenêtre\u202f; retirez-les}",
    ),
    "error.lake_twice": (
        "{source} {signal} {place}: two rows have the same {columns}; keep one",
        "{source} {signal} {place}\xa0: deux lignes ont les mêmes {columns}\u202f; gardez-en une",
    ),
    "error.lake_suffix": (
        "'{name}' ends in neither .csv nor .parquet; name one of these",
        "«\u202f{name}\u202f» ne finit ni par .csv ni par .parquet\u202f; nommez un fichier de l’un de ces types",
    ),
    "error.lake_unmatched": (
        "the lake holds nothing for {asked}; `offswitch lake show` lists what there is",
        "le lac ne contient rien pour {asked}\u202f; `offswitch lake show` liste ce qu’il y a",
    ),
    "error.lake_two_names": (
        "'{names}' are more than a lake and a file; quote names that hold blanks",
        "«\u202f{names}\u202f» font plus qu’un lac et un fichier\u202f; mettez entre guillemets les noms qui contiennent des espaces",
    ),
    "lake.damage.name": (
        "a file of another name than a record of a batch has",
        "un fichier dont le nom n’est pas celui d’une fiche de lot",
    ),
    "lake.damage.manifest": (
        "the record of the batch was changed or cannot be read",
        "la fiche du lot a été modifiée ou ne peut être lue",
    ),
    "lake.damage.missing": (
        "the file is missing",
        "le fichier manque",
    ),
    "lake.damage.changed": (
        "the file was changed: {bytes:,} bytes with another SHA-256 than the {wanted:,} that were written",
        "le fichier a été modifié\xa0: {bytes:,|one=# octet|other=# octets} avec un autre SHA-256 que celui des {wanted:,} qui ont été écrits",
    ),
    "lake.damage.unreadable": (
        "the file is no Parquet ({reason})",
        "le fichier n’est pas du Parquet ({reason})",
    ),
    "lake.damage.schema": (
        "the rows are not those that were described, with the columns {wanted}",
        "les lignes ne sont pas celles qui ont été décrites, avec les colonnes {wanted}",
    ),
    "lake.damage.twice": (
        "two rows have the same {columns}",
        "deux lignes ont les mêmes {columns}",
    ),
    "lake.damage.partition": (
        "the rows do not belong here but in {folder}",
        "les lignes n’ont pas leur place ici mais dans {folder}",
    ),
    "lake.damage.window": (
        "the rows lie outside the window of their batch",
        "les lignes sont hors de la fenêtre de leur lot",
    ),
    "lake.title": (
        "Lake {url}",
        "Lac {url}",
    ),
    "lake.empty": (
        "It holds nothing yet.",
        "Il ne contient encore rien.",
    ),
    "lake.holds": (
        "{series:,} series from {sources:,} sources: {batches:,} batches, {rows:,} rows stored (with those revised since), {size}.",
        "{series:,|one=# série|other=# séries} de {sources:,|one=# source|other=# sources}\xa0: {batches:,|one=# lot|other=# lots}, {rows:,|one=# ligne conservée|other=# lignes conservées} (avec celles révisées depuis), {size}.",
    ),
    "lake.licences": (
        "Licences",
        "Licences",
    ),
    "lake.licence": (
        "{source}: {licence}",
        "{source}\xa0: {licence}",
    ),
    "lake.gap": (
        "A gap is a stretch between the first and the last moment asked that was never asked; --json lists them.",
        "Une lacune est une période, entre le premier et le dernier instant demandés, qui n’a jamais été demandée\u202f; --json les liste.",
    ),
    "lake.whole": (
        "Every file is as it was written.",
        "Chaque fichier est tel qu’il a été écrit.",
    ),
    "lake.damaged": (
        "{count:,} files are damaged.",
        "{count:,|one=# fichier est abîmé|other=# fichiers sont abîmés}.",
    ),
    "lake.damage": (
        "  {file}: {what}",
        "  {file}\xa0: {what}",
    ),
    "lake.again": (
        "What to do: `offswitch lake prune {url} --damaged --yes` forgets these batches, so that their windows are missing; then fetch them again:",
        "Que faire\xa0: `offswitch lake prune {url} --damaged --yes` oublie ces lots, de sorte que leurs fenêtres manquent\u202f; récupérez-les ensuite de nouveau\xa0:",
    ),
    "lake.fetch": (
        "{source} {signal} {place}, --from {start} --to {end}",
        "{source} {signal} {place}, --from {start} --to {end}",
    ),
    "lake.exported": (
        "wrote {name}: {rows:,} rows",
        "{name} écrit\xa0: {rows:,|one=# ligne|other=# lignes}",
    ),
    "lake.nothing": (
        "Nothing to remove.",
        "Rien à supprimer.",
    ),
    "lake.would": (
        "Would remove {count:,} files ({size}) that nothing needs. Add --yes to do it.",
        "Seraient supprimés\xa0: {count:,|one=# fichier|other=# fichiers} ({size}) dont rien n’a besoin. Ajoutez --yes pour le faire.",
    ),
    "lake.removed": (
        "Removed {count:,} files ({size}).",
        "Supprimés\xa0: {count:,|one=# fichier|other=# fichiers} ({size}).",
    ),
    "lake.forgets": (
        "Damaged batches are among them. Their windows are missing then; fetch them again:",
        "Des lots abîmés en font partie. Leurs fenêtres manquent alors\u202f; récupérez-les de nouveau\xa0:",
    ),
    "lake.more": (
        "... and {count:,} more; --json lists all.",
        "... et {count:,|one=# autre|other=# autres}\u202f; --json les liste tous.",
    ),
    "stage.verify": (
        "Verifying {done:,} of {total:,} batches",
        "Vérification\xa0: {done:,} {total:,|one=lot sur #|other=lots sur #}",
    ),
    "column.gaps": (
        "gaps",
        "lacunes",
    ),
    "column.asked_from": (
        "from",
        "de",
    ),
    "column.asked_to": (
        "to",
        "à",
    ),
    "column.last_retrieved": (
        "last retrieved",
        "récupéré le",
    ),
    "column.stored_size": (
        "size",
        "taille",
    ),
    "column.stored_rows": (
        "rows",
        "lignes",
    ),
    "help.lake": (
        "Shows, verifies, exports and prunes the lake, where what was fetched is kept.",
        "Montre, vérifie, exporte et élague le lac, où est gardé ce qui a été récupéré.",
    ),
    "help.lake_show": (
        "Shows what a lake holds: by source, signal and place, with gaps and licences.",
        "Montre ce que contient un lac\xa0: par source, signal et lieu, avec lacunes et licences.",
    ),
    "help.lake_verify": (
        "Reads every file of a lake and names what is damaged; exit code 1 where something is.",
        "Lit tous les fichiers d’un lac et nomme ce qui est abîmé\u202f; code de sortie 1 si quelque chose l’est.",
    ),
    "help.lake_export": (
        "Writes what a lake knows to one CSV or Parquet file, the same bytes for the same rows.",
        "Écrit ce que sait un lac dans un seul fichier CSV ou Parquet, les mêmes octets pour les mêmes lignes.",
    ),
    "help.lake_prune": (
        "Says what a lake can do without: files that a stopped run left; --yes removes them.",
        "Dit ce dont un lac peut se passer\xa0: les fichiers laissés par une exécution interrompue\u202f; --yes les supprime.",
    ),
    "help.lake_dir": (
        "The lake: a folder, or an address that fsspec knows, such as s3://BUCKET/LAKE; by default OFFSWITCH_LAKE or the user's data folder.",
        "Le lac\xa0: un dossier, ou une adresse que connaît fsspec, comme s3://BUCKET/LAKE\u202f; par défaut OFFSWITCH_LAKE ou le dossier de données de l’utilisateur.",
    ),
    "help.lake_file": (
        "The lake, where it is not the default one, and the file to write, .csv or .parquet.",
        "Le lac, si ce n’est pas celui par défaut, et le fichier à écrire, .csv ou .parquet.",
    ),
    "help.lake_source": (
        "Only this source.",
        "Seulement cette source.",
    ),
    "help.lake_signal": (
        "Only this signal.",
        "Seulement ce signal.",
    ),
    "help.lake_country": (
        "Only this place: a country, a region, a network, or 'world'.",
        "Seulement ce lieu\xa0: un pays, une région, un réseau, ou 'world'.",
    ),
    "help.lake_from": (
        "Only rows from this time on; a date is its first moment in UTC.",
        "Seulement les lignes à partir de cet instant\u202f; une date est son premier instant en UTC.",
    ),
    "help.lake_to": (
        "Only rows before this time.",
        "Seulement les lignes d’avant cet instant.",
    ),
    "help.lake_as_known": (
        "As it was known at this time: batches retrieved later do not count.",
        "Tel que connu à cet instant\xa0: les lots récupérés plus tard ne comptent pas.",
    ),
    "help.lake_damaged": (
        "Forget damaged batches too, so that their windows count as missing.",
        "Oublie aussi les lots abîmés, de sorte que leurs fenêtres comptent comme manquantes.",
    ),
    "help.lake_yes": (
        "Do it.",
        "Le fait.",
    ),
    "size.B": (
        "{number} B",
        "{number}\xa0o",
    ),
    "size.kB": (
        "{number} kB",
        "{number}\xa0ko",
    ),
    "size.MB": (
        "{number} MB",
        "{number}\xa0Mo",
    ),
    "size.GB": (
        "{number} GB",
        "{number}\xa0Go",
    ),
}

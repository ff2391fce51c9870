"""The report in other forms: its flags, its summary for a news desk, its citation."""

TEXT: dict[str, tuple[str, str]] = {
    "error.citation_form": (
        "'{name}' ends in neither .bib nor .cff; give the citation a name that does",
        "'{name}' .bib-пен де, .cff-пен де аяқталмайды; сілтеме файлына солай аяқталатын атау беріңіз",
    ),
    "error.citation_unknown": (
        "there is no citation as '{form}'; use one of {known}",
        "'{form}' түріндегі сілтеме жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.summary_json": (
        "--summary and --json both say what is printed; leave one out",
        "--summary да, --json да не басып шығарылатынын айтады; бірін алып тастаңыз",
    ),
    "help.markdown": (
        "Write the whole report as Markdown to this file too.",
        "Бүкіл есепті осы файлға Markdown түрінде де жазу.",
    ),
    "help.pdf": (
        "Write the whole report as PDF to this file too (extra: report).",
        "Бүкіл есепті осы файлға PDF түрінде де жазу (қосымша: report).",
    ),
    "help.tables": (
        "Write the data of the report as CSV to this folder too, a file for each table.",
        "Есептің деректерін осы қалтаға CSV түрінде де жазу, әр кестеге бір файл.",
    ),
    "help.citation": (
        "Write how to cite this assessment, with its sources, to this file too: .bib or .cff.",
        "Осы бағалауға және оның дереккөздеріне қалай сілтеме жасау керегін осы файлға да жазу: .bib немесе .cff.",
    ),
    "help.summary": (
        "Print one paragraph, fit for a news desk, in place of the report.",
        "Есептің орнына жаңалықтар редакциясына жарайтын бір абзац басып шығару.",
    ),
    "formats.contents": (
        "Contents",
        "Мазмұны",
    ),
    "summary.fell": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} between {start} and {end} (UTC){between}: the equivalent of {effective} of complete loss.",
        "{place}: {start} – {end} аралығында (UTC) интернетке қолжетімділік ({service}) ең көбі {depth:.0%}{ends} төмендеді{between}; бұл {effective} толық жоғалтуға тең.",
    ),
    "summary.fell.open": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} from {start} (UTC) and had not come back for good by {end}, when the series ends{between}: so far the equivalent of {effective} of complete loss.",
        "{place}: интернетке қолжетімділік ({service}) {start} күнінен бастап (UTC) ең көбі {depth:.0%}{ends} төмендеп, қатар аяқталған {end} күніне дейін тұрақты қалпына келген жоқ{between}; бұл әзірге {effective} толық жоғалтуға тең.",
    ),
    "summary.ends": (
        " ({low:.0%} to {high:.0%})",
        " ({low:.0%} … {high:.0%})",
    ),
    "summary.between": (
        ", with {count:|one=# restoration|other=# restorations} of {service} in between",
        ", арасында {service} {count} рет уақытша қосылды",
    ),
    "summary.provisional": (
        "This is provisional, and may still change.",
        "Бұл – алдын ала мәлімет, әлі өзгеруі мүмкін.",
    ),
    "summary.cost.own": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone.",
        "Кірістерінің көбі болжап алынған offswitch моделі бойынша тек ажыратудың өзінен жоғалған қосылған құн – {lost}.",
    ),
    "summary.cost": (
        "{count:|one=One published method puts|other=# published methods, which disagree, put} the cost at {low} to {high}.",
        "{count:|one=Бір жарияланған әдіс шығынды мына шекте бағалайды|other=Бір-бірімен келіспейтін # жарияланған әдіс шығынды мына шекте бағалайды}: {low} … {high}.",
    ),
    "summary.cost.both": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone; {count:|one=one published method gives|other=# published methods, which disagree, give} {low} to {high}.",
        "Кірістерінің көбі болжап алынған offswitch моделі бойынша тек ажыратудың өзінен жоғалған қосылған құн – {lost}; {count:|one=бір жарияланған әдіс бойынша|other=бір-бірімен келіспейтін # жарияланған әдіс бойынша} шығын {low} … {high}.",
    ),
    "summary.claims": (
        "Of {total:|one=# statement|other=# statements} checked, {supported:|one=# is|other=# are} supported by the record, {partly} in part, {contradicted} contradicted and {open} undecided.",
        "Тексерілген {total} мәлімдеменің {supported} мәлімдемесі тіркелген деректермен расталды, {partly} мәлімдеме ішінара расталды, {contradicted} мәлімдеме теріске шығарылды, {open} мәлімдеме бойынша шешім жоқ.",
    ),
    "summary.claim": (
        "“{statement}”: {verdict}.",
        "«{statement}»: {verdict}.",
    ),
    "summary.unknown": (
        "Not known: {list}.",
        "Белгісіз: {list}.",
    ),
    "summary.unknown.reconstructed": (
        "the depth hour by hour, reconstructed from published statements and not measured",
        "әр сағаттағы тереңдік – ол жарияланған мәлімдемелерден қалпына келтірілген, өлшенбеген",
    ),
    "summary.unknown.observed": (
        "the error of the observed series, which nobody stated",
        "бақыланған қатардың қателігі – оны ешкім көрсетпеген",
    ),
    "summary.unknown.ordered": (
        "whether it was ordered, which its pattern suggests with a probability of {probability}",
        "ажырату бұйрықпен болды ма – үлгісі бойынша оның ықтималдығы {probability}",
    ),
    "summary.unknown.cost": (
        "what it cost",
        "шығын мөлшері",
    ),
    "summary.brackets": (
        "Ranges in brackets are 90 % intervals.",
        "Жақшадағы шектер – 90% аралықтар.",
    ),
    "citation.message": (
        "If you use this assessment, please cite it as below, and the sources of the figures that you use.",
        "Осы бағалауды пайдалансаңыз, төмендегідей сілтеме жасаңыз, пайдаланған сандарыңыздың дереккөздерін де көрсетіңіз.",
    ),
    "citation.title": (
        "{title}: an internet shutdown, assessed",
        "{title}: интернетті ажырату, бағалау",
    ),
    "citation.abstract": (
        "Assessed by offswitch {version} (method {method}), case {case}, seed {seed}, {draws:,} draws{fixed}; data as of {date}.",
        "Бағалаған: offswitch {version} (әдіс {method}), кейс {case}, бастапқы сан {seed}, {draws:,} іріктеме{fixed}; деректер күні: {date}.",
    ),
    "citation.abstract.quiet": (
        "Searched for outages by offswitch {version}, case {case}; data as of {date}.",
        "Іркілістерді іздеген: offswitch {version}, кейс {case}; деректер күні: {date}.",
    ),
    "citation.title.quiet": (
        "{title}: searched for internet shutdowns",
        "{title}: интернетті ажыратуларды іздеу",
    ),
    "citation.fixed": (
        ", fixed: {list}",
        ", бекітілген: {list}",
    ),
    "citation.hash": (
        "SHA-256 of the case",
        "Кейстің SHA-256 хеші",
    ),
    "citation.source": (
        "id {id}; terms: {licence}",
        "id {id}; шарттары: {licence}",
    ),
}

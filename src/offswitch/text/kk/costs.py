"""Published cost methods, their inputs and their reproduction."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_indicator": (
        "no indicator is called '{name}'; use one of {known}",
        "'{name}' деген көрсеткіш жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.bad_indicator": (
        "{name} is {value}; give a finite number, {wanted}",
        "{name} мәні {value}; шекті сан беріңіз, {wanted}",
    ),
    "error.no_indicator": (
        "{name} of {place} is on record for no year; give your own, as with --set {name}=VALUE",
        "{name} ({place}) бірде-бір жыл бойынша тіркелмеген; өз мәніңізді беріңіз, мысалы --set {name}=VALUE",
    ),
    "error.unknown_vintage": (
        "GDP of {place} in {year} as of '{vintage}' is not on record; use one of {known}",
        "{place}: {year} жылғы ЖІӨ-нің '{vintage}' шығарылымы тіркелмеген; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.unknown_status": (
        "status '{status}' is not one of {known}; correct it",
        "'{status}' мәртебесі мыналардың бірі емес: {known}; түзетіңіз",
    ),
    "error.unknown_part": (
        "a part is a share of {known}, not of '{of}'; correct it",
        "бөлік '{of}' үлесі емес, мыналардың үлесі болады: {known}; түзетіңіз",
    ),
    "error.bad_part": (
        "the share of {of} is {share}; give one above 0 and at most 1",
        "{of} үлесі {share}; 0-ден үлкен, 1-ден аспайтын үлес беріңіз",
    ),
    "error.part_without_source": (
        "the share of {of} ({share:g}) has no source; name the source it is from",
        "{of} үлесінің ({share:g}) дереккөзі жоқ; қайдан алынғанын көрсетіңіз",
    ),
    "error.unknown_scope": (
        "no service is called '{service}'; use one of {known}",
        "'{service}' деген қызмет жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.bad_apps": (
        "{apps} applications with the service '{service}'; give a number of applications with 'app' alone",
        "'{service}' қызметімен {apps} қосымша берілген; қосымшалар санын тек 'app' үшін беріңіз",
    ),
    "error.only_national": (
        "it prices a cut of all internet in the whole country, and nothing less",
        "ол бүкіл елдегі бүкіл интернеттің ажыратылуын ғана бағалайды",
    ),
    "error.no_form": (
        "it has no form for the service '{service}'",
        "'{service}' қызметіне арналған формуласы жоқ",
    ),
    "error.cipesa_unpublished": (
        "{place} is priced by the model for Sub-Saharan Africa, whose algebra is unpublished",
        "{place} Сахараның оңтүстігіндегі Африкаға арналған модельмен бағаланады, оның алгебрасы жарияланбаған",
    ),
    "error.cost_share_unpublished": (
        "the share of GDP for {place}, as for all outside the G20, is unpublished",
        "{place} үшін ЖІӨ үлесі, G20-ға кірмейтін барлық елдегідей, жарияланбаған",
    ),
    "error.cipesa_elsewhere": (
        "the framework is for Sub-Saharan Africa, and {place} is not in it",
        "әдіс Сахараның оңтүстігіндегі Африкаға арналған, {place} оған кірмейді",
    ),
    "error.netloss_shortcut": (
        "dollars a person and day are no price of an event: the coefficient joins a year's GDP a head with a year's days of shutdown, and over {hours:,.0f} h would give {usd:,.0f} USD here, {times:.1f} times all that is produced in that time; the coefficients of the tool are unpublished",
        "бір адамға бір күнге шаққан доллар оқиғаның бағасы бола алмайды: коэффициент жан басына шаққан жылдық ЖІӨ-ні жыл ішіндегі ажырату күндерімен байланыстырады, {hours:,.0f} сағатқа мұнда {usd:,.0f} USD шығар еді, бұл сол уақытта өндірілетіннің бәрінен {times:.1f} есе; құралдың коэффициенттері жарияланбаған",
    ),
    "error.bad_vector": (
        "the inputs of '{id}' are not those of '{formula}' ({reason}); correct them",
        "'{id}' кірістері '{formula}' формуласының кірістері емес ({reason}); түзетіңіз",
    ),
    "error.vector_twice": (
        "'{id}' stands twice; keep one",
        "'{id}' екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.bad_date": (
        "`{column}` is '{text}', not a date; write it like 2022-01-05",
        "`{column}` мәні '{text}' – күн емес; 2022-01-05 түрінде жазыңыз",
    ),
    "error.bad_json": (
        "`{column}` is not a JSON object; write names with numbers, as json.dumps does",
        "`{column}` – JSON нысаны емес; атауларды сандармен json.dumps жазатын түрде жазыңыз",
    ),
    "method.cipesa_2017": (
        "CIPESA 2017 (stand-in)",
        "CIPESA 2017 (алмастырушы)",
    ),
    "method.icrier_2018": (
        "ICRIER 2018",
        "ICRIER 2018",
    ),
    "method.netloss_2024": (
        "NetLoss",
        "NetLoss",
    ),
    "expect.share": (
        "0 to 1",
        "0 мен 1 аралығында",
    ),
    "expect.above": (
        "above 0",
        "0-ден үлкен",
    ),
    "expect.from_zero": (
        "0 or more",
        "0 немесе одан үлкен",
    ),
    "as_of": (
        "{year} as of {vintage}",
        "{year} (шығарылымы: {vintage})",
    ),
    "now": (
        "now",
        "қазіргі",
    ),
    "from_memory": (
        "a figure quoted from memory",
        "жадтан келтірілген сан",
    ),
    "caveat.brookings_own": (
        "the country's share, a forecast for 2016, is quoted from memory, not checked against the publication",
        "елдің үлесі (2016 жылға болжам) жадтан келтірілген, жарияланыммен салыстырылмаған",
    ),
    "caveat.cost_verified": (
        "the published share of 2016, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "2016 жылғы жарияланған үлес, 2021 жылға дейін жыл сайын 10% өсірілген (ЖІӨ-нің {share:.1%} бөлігі)",
    ),
    "caveat.cost_recalled": (
        "the share of 2016 is quoted from memory, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "2016 жылғы үлес жадтан келтірілген, 2021 жылға дейін жыл сайын 10% өсірілген (ЖІӨ-нің {share:.1%} бөлігі)",
    ),
    "caveat.icrier": (
        "a long-run elasticity of states of India, carried to an outage of hours",
        "Үндістан штаттарының ұзақ мерзімді икемділігі, бірнеше сағаттық іркіліске көшірілген",
    ),
    "caveat.cipesa": (
        "a stand-in: the algebra is unpublished, and the share is the one that its figure for Kenya implies",
        "алмастырушы: алгебрасы жарияланбаған, үлесі Кения бойынша сан меңзейтін үлес",
    ),
    "reason.no_input": (
        "'{name}' is not on record for the country",
        "'{name}' бұл ел бойынша тіркелмеген",
    ),
    "missing.platforms": (
        "a block whose applications the registry does not list; counted as one",
        "тізілімде қосымшалары аталмаған бұғаттау; біреу деп саналды",
    ),
    "missing.share_unpublished": (
        "the share of GDP, unpublished outside the G20; the mean of the G20 stands in",
        "ЖІӨ үлесі, G20-дан тыс жарияланбаған; орнына G20 орташасы алынды",
    ),
    "missing.share_recalled": (
        "the share of GDP is quoted from memory",
        "ЖІӨ үлесі жадтан келтірілген",
    ),
    "missing.cipesa": (
        "the algebra for Sub-Saharan Africa, unpublished; the share of Kenya's published day, or the effect of an application elsewhere, stands in",
        "Сахараның оңтүстігіндегі Африкаға арналған алгебра жарияланбаған; орнына Кенияның жарияланған бір күнінің үлесі немесе басқа жердегі қосымша әсері алынды",
    ),
    "missing.lines": (
        "mobile and fixed lines; the kind that was cut is taken for all internet",
        "мобильді және сымды желілер; ажыратылған түрі бүкіл интернет деп алынды",
    ),
    "missing.gdp_2017": (
        "GDP of 2017 as COST had it until November 2021; the oldest on record stands in",
        "COST 2021 жылғы қарашаға дейін пайдаланған 2017 жылғы ЖІӨ; орнына тіркелген ең ескісі алынды",
    ),
    "missing.gdp_vintage": (
        "GDP of 2020 as of late 2021; that of today's release stands in",
        "2020 жылғы ЖІӨ-нің 2021 жылдың соңындағы мәні; орнына бүгінгі шығарылымдағысы алынды",
    ),
    "missing.gdp_recalled": (
        "GDP of 2020 as of late 2021 is quoted from memory",
        "2020 жылғы ЖІӨ-нің 2021 жылдың соңындағы мәні жадтан келтірілген",
    ),
    "missing.regions": (
        "the output of regions that were cut off; they are left out",
        "ажыратылған аймақтардың өнімі; есепке алынбаған",
    ),
    "missing.hours": (
        "incidents: more hours are billed than the registry has of national cuts",
        "оқиғалар: тізілімдегі жалпыұлттық ажыратудан көп сағат есептелген",
    ),
    "missing.gdp": (
        "GDP of any year",
        "кез келген жылдың ЖІӨ-сі",
    ),
    "missing.events": (
        "any event of the year in the registry",
        "тізілімдегі сол жылғы кез келген оқиға",
    ),
    "missing.incidents": (
        "the incidents that were billed: they are not listed, and the events on record do not give the cost",
        "есептелген оқиғалар: олар тізілмеген, тіркелген оқиғалар бұл шығынды бермейді",
    ),
    "stood_in": (
        "{name}: {used} stands in for {wanted}",
        "{name}: {wanted} орнына {used} алынды",
    ),
}

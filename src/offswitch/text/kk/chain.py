"""What the files of blocks have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.blocks_suffix": (
        "blocks are read from .csv, .csv.gz and .parquet, raw headers from .dat, .bin and .headers; give the file one of these endings",
        "блоктар .csv, .csv.gz және .parquet файлдарынан, өңделмеген блок тақырыптары .dat, .bin және .headers файлдарынан оқылады; файлға осы жалғаулардың бірін беріңіз",
    ),
    "error.blocks_columns": (
        "no column `{name}` among {known}; a file of blocks has height, timestamp and, if known, bits",
        "{known} арасында `{name}` бағаны жоқ; блоктар файлында height, timestamp және белгілі болса, bits болады",
    ),
    "error.block_type": (
        "column `{name}` is of the type {type}, which cannot hold it; write whole numbers or text, and times also as a type with a time zone",
        "`{name}` бағанының түрі {type}, бұл оған сәйкес келмейді; бүтін сандарды немесе мәтінді, ал уақытты уақыт белдеуі бар түрмен де жазуға болады",
    ),
    "error.blocks_empty": (
        "there are no blocks; add rows of height and timestamp, or headers of 80 bytes",
        "блок жоқ; height пен timestamp жолдарын немесе 80 байттық блок тақырыптарын қосыңыз",
    ),
    "error.unknown_network": (
        "there is no network '{name}'; give one of {known}",
        "'{name}' деген желі жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.block_height": (
        "`height` is '{text}'; write a whole number from 0 to 99,999,999",
        "`height` мәні '{text}'; 0 мен 99\xa0999\xa0999 аралығындағы бүтін санды жазыңыз",
    ),
    "error.block_time": (
        "`{column}` is '{text}'; write Unix seconds, or ISO 8601 with a zone as 2022-01-05T10:30:57Z",
        "`{column}` мәні '{text}'; Unix секундтарын немесе белдеуі бар ISO 8601 уақытын жазыңыз, мысалы 2022-01-05T10:30:57Z",
    ),
    "error.block_milliseconds": (
        "`{column}` is '{text}', too late for Unix seconds by far; where it counts milliseconds, divide by 1,000",
        "`{column}` мәні '{text}', бұл Unix секундтары үшін тым кеш; миллисекунд болса, 1\xa0000-ға бөліңіз",
    ),
    "error.block_bits": (
        "`bits` is '{text}'; write the compact target as eight hexadecimal digits, such as 170ba21f",
        "`bits` мәні '{text}'; ықшам нысаналы мәнді он алтылық жүйедегі сегіз таңбамен жазыңыз, мысалы 170ba21f",
    ),
    "error.block_repeated": (
        "height {height} stands twice; remove the doubled row",
        "{height} биіктігі екі рет тұр; артық жолды алып тастаңыз",
    ),
    "error.block_unsorted": (
        "height {height} follows {before}; sort the rows by height, lowest first",
        "{height} биіктігі {before} биіктігінен кейін тұр; жолдарды биіктік бойынша өсу ретімен сұрыптаңыз",
    ),
    "error.bits_impossible": (
        "block {height}: {bits} is no target (negative, zero or easier than {easiest}, the easiest of {network}); correct the bits",
        "{height} блогы: {bits} нысаналы мән бола алмайды (теріс, нөл немесе {network} желісіндегі ең жеңіл мән {easiest} шегінен асады); bits мәнін түзетіңіз",
    ),
    "error.bits_moved": (
        "block {height} has bits {bits} where the rule of {network} gives {wanted}; its bits, or header times of the epoch before, are wrong: get the file again",
        "{height} блогының bits мәні {bits}, ал {network} ережесі бойынша ол {wanted} болуы керек; не bits, не алдыңғы дәуірдегі блок уақыттары қате: файлды қайта алыңыз",
    ),
    "error.bits_changed": (
        "block {height} has bits {bits} amid an epoch of {wanted}: bits change only at heights divisible by 2,016; correct its bits or the heights",
        "{height} блогының bits мәні {bits}, ал дәуір ішіндегі мән {wanted}: bits тек 2\xa0016-ға бөлінетін биіктіктерде өзгереді; bits мәнін немесе биіктіктерді түзетіңіз",
    ),
    "error.bits_unknown": (
        "the bits of block {height} are not given, and no whole epoch before it stands in the file to compute them from; add a column `bits`, or name those of the first block with --from-bits (they reach past its epoch only where the file begins at a height divisible by 2,016)",
        "{height} блогының bits мәні берілмеген, оны есептейтін толық дәуір файлда оған дейін жоқ; `bits` бағанын қосыңыз немесе бірінші блоктың мәнін --from-bits арқылы көрсетіңіз (ол бірінші дәуірден әрі тек файл 2\xa0016-ға бөлінетін биіктіктен басталса ғана жарайды)",
    ),
    "error.from_bits_form": (
        "--from-bits '{text}' is no compact target; write eight hexadecimal digits, such as 170ba21f",
        "--from-bits '{text}' ықшам нысаналы мән емес; он алтылық жүйедегі сегіз таңба жазыңыз, мысалы 170ba21f",
    ),
    "error.from_bits_differ": (
        "--from-bits says {given} but block {height} has bits {bits}; correct it or leave it out",
        "--from-bits бойынша {given}, ал {height} блогының bits мәні {bits}; түзетіңіз немесе көрсетпеңіз",
    ),
    "error.headers_cut": (
        "after the header of block {height} stand {left} of the 80 bytes of another; get the file again, headers and nothing else",
        "{height} блогының тақырыбынан кейін келесі тақырыптың 80 байтының тек {left} байты тұр; тек блок тақырыптарынан тұратын файлды қайта алыңыз",
    ),
    "error.headers_short": (
        "it holds {left} bytes and no header of 80; get the file again",
        "онда {left} байт бар, бірде-бір 80 байттық тақырып жоқ; файлды қайта алыңыз",
    ),
    "error.first_height": (
        "the first header cannot have height {height}; give 0 to 99,999,999",
        "бірінші тақырыптың биіктігі {height} бола алмайды; 0 мен 99\xa0999\xa0999 аралығындағы санды көрсетіңіз",
    ),
    "error.first_height_of_table": (
        "a table says the heights of its blocks; --first-height is for raw headers, so leave it out",
        "кестеде блоктардың биіктігі бар; --first-height тек өңделмеген тақырыптарға арналған, оны көрсетпеңіз",
    ),
    "error.header_genesis": (
        "the file does not begin with the header of block 0 of {network}; give headers and nothing else, from block 0 on, or say with --first-height at which they begin",
        "файл {network} желісіндегі 0-блоктың тақырыбынан басталмайды; 0-блоктан бастап тек тақырыптарды беріңіз немесе олардың қай биіктіктен басталатынын --first-height арқылы көрсетіңіз",
    ),
    "error.header_link": (
        "block {height}: its previous-block hash is not the hash of block {before}; one of them is altered or missing, so get the file again",
        "{height} блогы: алдыңғы блок хеші {before} блогының хешіне тең емес; біреуі өзгертілген немесе жоқ, файлды қайта алыңыз",
    ),
    "error.header_work": (
        "block {height}: its hash {hash} is above the target of its bits {bits}, so it proves no work; get the file again",
        "{height} блогы: {hash} хеші {bits} мәні берген нысаналы мәннен жоғары, яғни жұмысты дәлелдемейді; файлды қайта алыңыз",
    ),
    "help.first_height": (
        "Height of the first block of a file of raw headers.",
        "Өңделмеген тақырыптар файлындағы бірінші блоктың биіктігі.",
    ),
    "stage.headers": (
        "verifying headers (the first run compiles for some seconds)",
        "тақырыптар тексерілуде (бірінші іске қосу бірнеше секунд компиляциялайды)",
    ),
}

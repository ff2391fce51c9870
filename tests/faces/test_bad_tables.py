"""Mistakes in the small tables of a case: each is one line that says where and what to do.

Each row: the file to spoil, the text to replace and with what, where the line must point (``file``
or ``file:row``), and a pattern of the remedy. An empty old text replaces the whole file.
"""

import pytest
from tests.faces.mistakes import assess, names, points, spoil

ROWS = [
    # outages
    ("outages.csv", "", "", "outages.csv:1", "missing: place"),
    ("outages.csv", "service,start", "service,begin", "outages.csv:1", "missing: start.*begin"),
    ("outages.csv", "lost_low,", "lost,", "outages.csv:1", "lost_low"),
    ("outages.csv", "0.95,0.9,1,example\n", "0.95,0.9,1\n", "outages.csv:2", "7 cells.*8"),
    ("outages.csv", "0.95,0.9,1", "95,90,100", "outages.csv:2", "lost <= lost_high <= 1"),
    ("outages.csv", "0.95,0.9,1", "nan,0.9,1", "outages.csv:2", "lost"),
    ("outages.csv", "0.95,0.9,1", "most,0.9,1", "outages.csv:2", "'most'.*number"),
    ("outages.csv", "AQ,all", "AQ,phones", "outages.csv:2", "use one of all, mobile"),
    ("outages.csv", "AQ,all", "XX,all", "outages.csv:2", "ISO 3166"),
    ("outages.csv", "AQ,all", "UZ,all", "outages.csv:2", "UZ"),
    ("outages.csv", "T10:00Z", "T10:00", "outages.csv:2", "zone.*add Z"),
    ("outages.csv", "2024-03-02T10:00Z", "2 March", "outages.csv:2", "ISO 8601"),
    ("outages.csv", "2024-03-03T20", "2024-03-01T20", "outages.csv:2", "before"),
    ("outages.csv", "04T01:00Z", "03T01:00Z", "outages.csv", "overlap.*split or join"),
    ("outages.csv", "1,example", "1,nobody", "outages.csv", "nobody.*sources.csv"),
    ("outages.csv", "09:30Z,0.95,0.9,1,example", "09:30Z,0.95,0.9,1,nobody", "outages.csv", "add"),
    # parameters and units
    ("parameters.csv", "usd/usd", "quatloo/usd", "parameters.csv:3", "not a unit"),
    ("parameters.csv", "usd/usd", "h", "parameters.csv:3", "local_per_usd"),
    ("parameters.csv", "0.62,share", "0.62,", "parameters.csv:2", "unit.*fill"),
    ("parameters.csv", "0.62,", '"beta(2, 3)",', "parameters.csv:2", "write a number, uniform"),
    ("parameters.csv", "0.62,", '"uniform(3, 2)",', "parameters.csv:2", "write a number, uniform"),
    ("parameters.csv", "0.62,", "nan,", "parameters.csv:2", "write a number, uniform"),
    ("parameters.csv", "0.62,", "62,", "parameters.csv:2", "online_share.*share"),
    ("parameters.csv", "share,assumed", "share,guessed", "parameters.csv:2", "assumed"),
    ("parameters.csv", "published,example", "published,", "parameters.csv:4", "source"),
    ("parameters.csv", "cost_hours,", "cost_usd,", "parameters.csv:5", "twice.*keep one"),
    ("parameters.csv", "cost_hours,", "oecd_share,", "parameters.csv:5", "twice"),
    ("parameters.csv", "published,example", "published,nobody", "parameters.csv:4", "nobody.*add"),
    # indicators
    ("indicators.csv", "10000000000,USD", "10000000000,", "indicators.csv:3", "give the unit"),
    ("indicators.csv", "10000000000,USD", "10000000000,EUR", "indicators.csv:3", "EUR|usd"),
    ("indicators.csv", "10000000000,USD", "10000000000,quatloo", "indicators.csv:3", "quatloo|usd"),
    ("indicators.csv", "5000000,people", "5,farm", "indicators.csv:4", "farm|people"),
    ("indicators.csv", "10000000000,", '"10,000",', "indicators.csv:3", "thousands"),
    ("indicators.csv", "10000000000,", "nan,", "indicators.csv:3", "number|NaN|finite"),
    ("indicators.csv", "10000000000,", "0,", "indicators.csv:3", "above zero"),
    ("indicators.csv", "gdp_usd,2020", "gdp_usd,2023", "indicators.csv:3", "twice.*keep one"),
    # exposures
    ("exposures.csv", "parcel_orders,retail", "card_payments,retail", "exposures.csv:3", "totals"),
    ("exposures.csv", "12000,usd/h,2023", "12000,usd/h,2022", "exposures.csv:3", "totals"),
    ("exposures.csv", "12000,usd/h", "12000,eur/h", "exposures.csv:3", "convert"),
    ("exposures.csv", "90000,usd/h", "90000,", "exposures.csv:2", "give the unit"),
    ("exposures.csv", "90000,usd/h", "90000,usd", "exposures.csv:2", "per hour"),
    ("exposures.csv", "90000,usd/h", "90000,xyz/h", "exposures.csv:2", "ISO 4217"),
    ("exposures.csv", "90000,usd/h", "90000,usd/fortnight", "exposures.csv:2", "not a unit"),
    ("exposures.csv", "90000,", "-90000,", "exposures.csv:2", "negative.*0 or more"),
    ("exposures.csv", "90000,", "nan,", "exposures.csv:2", "finite|number"),
    ("exposures.csv", "h,2023,card", "h,nan,card", "exposures.csv:2", "price_year|number"),
    ("exposures.csv", "card_payments,", ",", "exposures.csv:2", "flows.*fill"),
    ("exposures.csv", "retail,example", "retail,nobody", "exposures.csv:2", "nobody.*add"),
    # claims
    ("claims.csv", "statement,", "", "claims.csv:1", "missing: statement.*claims new"),
    ("claims.csv", "began-2,date", "cost-12m,date", "claims.csv:3", "two claims.*rename"),
    ("claims.csv", "number,cost_of_shutdown", "number,weather", "claims.csv:2", "nearest:.*new"),
    ("claims.csv", "1,example", "1,", "claims.csv:2", "source.*fill"),
    ("claims.csv", "an observatory", "", "claims.csv:2", "said_by.*fill"),
    ("claims.csv", ",,>,", ",,>>,", "claims.csv:2", "comparator must be one of"),
    ("claims.csv", "12000000,,usd", "12000000,,", "claims.csv:2", "give the unit"),
    ("claims.csv", "12000000,,usd", "12000000,,eur", "claims.csv:2", "usd|eur"),
    ("claims.csv", "12000000,,usd", "12000000,,bananas", "claims.csv:2", "bananas"),
    ("claims.csv", ",12000000,", ",nan,", "claims.csv:2", "number|NaN|finite"),
    ("claims.csv", ",12000000,", ",12 M,", "claims.csv:2", "'12 M', not a number"),
    ("claims.csv", ",12000000,", ",,", "claims.csv:2", "value"),
    ("claims.csv", "cost-12m,number", "cost-12m,guess", "claims.csv:2", "known: number"),
    ("claims.csv", "inferred", "perhaps", "claims.csv:2", "window_basis.*write"),
    ("claims.csv", "=,2024-03-02,", "=,yesterday,", "claims.csv:3", "yesterday|date"),
    ("claims.csv", "02,2024-03-05,inferred", "02,2024-02-05,inferred", "claims.csv:2", "window"),
    ("claims.csv", "1,example", "1,nobody", "claims.csv:2", "nobody.*add"),
    # sources
    ("sources.csv", "", "", "sources.csv:1", "missing: id"),
    ("sources.csv", "made up", "", "sources.csv:2", "publisher.*fill"),
    ("sources.csv", "example,made up", "sample,made up", "case.toml", "'example'.*add"),
]


@pytest.mark.parametrize(("name", "old", "new", "where", "remedy"), ROWS, ids=map(names, ROWS))
def test_a_table(run, template, name, old, new, where, remedy):
    spoil(template, name, old, new)
    points(assess(run, template), template, where, remedy)


def test_outages_that_overlap_by_little_loss_are_refused_too(run, template):
    spoil(template, "outages.csv", "0.95,0.9,1", "0.4,0.3,0.5")
    spoil(template, "outages.csv", "0.95,0.9,1", "0.4,0.3,0.5")
    spoil(template, "outages.csv", "04T01:00Z", "03T01:00Z")
    points(assess(run, template), template, "outages.csv|outages.csv:3", "overlap.*split or join")

"""Why a claim got its verdict, and what its readings are."""

_NO_MODEL = "nothing in this version measures it"
TEXT = {
    "verdict.supported": "supported",
    "verdict.partly_supported": "partly supported",
    "verdict.contradicted": "contradicted",
    "verdict.not_distinguishable_from_noise": "not distinguishable from noise",
    "verdict.not_attributable": "not attributable",
    "verdict.cannot_be_checked": "cannot be checked",
    # labels of readings
    "label.after_cut": "the {hours} h after the cut",
    "label.after_other": "the hour after: {what}",
    "label.baseline": "{hours:.0f} h against {baseline}",
    "label.blocks": "{blocks} blocks in {hours:.0f} h",
    "label.close": "{series}, at the close",
    "label.day_high": "high of the day",
    "label.day_low": "low of the day",
    "label.from_blocks": "from blocks, {baseline}",
    "label.from_map": "from the mining map",
    "label.hours_lost": "hours lost, {service}",
    "label.low": "low by the clock of {clock}",
    "label.spot_low": "lowest quoted, {series}",
    "label.map": "{month} (public {published})",
    "label.move": "move over {days} days",
    "label.of_mean": "tariff over the plain mean of countries, {period}",
    "label.period": "{period}",
    "label.oil_and_gas_rents": "rents, {period}",
    "label.fuel_exports_share_of_gdp": "gross fuel exports, {period}",
    # the network
    "why.start": "the cut is found at {found}; the claim says {day}",
    "why.end.stable": "stable from {found}",
    "why.end.temporary": "a restoration began on {day} and ended; stable from {found}. The series was "
    "built from such statements, so this is agreement with itself",
    "why.end.briefly": "a restoration began on {day} but did not last; stable from {found}",
    "why.end.never": "stable only from {found}, and no restoration is found on {day}",
    "why.scope": "true and too narrow: the outage is found for all of {place}, mobile first",
    "why.no_scope": "no outage of the whole country was in the data",
    "why.power.inside": "a power failure is on record at {when}, before the outage of {onset}",
    "why.power.outside": "the outage began at {onset}; the one power failure on record came at "
    "{when}",
    "why.no_power_record": "the case records no power failure to set it beside",
    "why.event": "on record: {what}, {when}",
    "why.no_event_record": "the case has no record of this event",
    # money
    "why.cost_inside": "inside what the methods give, which disagree: {range} on effective hours, "
    "{low} to {high} on any; at the NetBlocks COST rate it is {hours} h of full cut, which the series "
    "reaches by {when}",
    "why.cost_by_rate": "the NetBlocks COST rate gives it by construction, on {hours} h of full cut; "
    "on effective hours that rate gives {own}, and the other methods {range}",
    "why.cost_outside": "outside what every method gives on any hours; {range} on effective hours",
    "why.cost_beyond": "it holds by {holding} of {methods} methods on effective hours ({range}), "
    "which disagree",
    "why.no_costs": "the case gives no economy to price",
    "why.other_event": "it is about another event, outside the window of this case",
    "why.mining_lifts": "miners lost {lost}, at most {share:.0%} of the figure it is to lift",
    "why.no_mining": "the case lacks the inputs for miners' revenue",
    "why.mining_loss": "the blocks give {blocks}, which holds it and no loss alike; the map, on "
    "assumed shares, gives {map}",
    # hashrate and the map
    "why.change.not_distinguishable_from_noise": "{measured} over {where}: the noise of so few "
    "blocks holds both {claimed:g} % and no change; had it lasted {hours} h, log likelihood ratio "
    "{low:.1f} to {high:.1f} by baseline",
    "why.change.not_distinguishable_from_noise.pools": "{measured} over {where}: the blocks hold both "
    "{claimed:g} % and no change (had it lasted {hours} h, log likelihood ratio {low:.1f} to "
    "{high:.1f} by baseline); pool-reported figures are separate evidence, of which no series is kept",
    "why.change.supported": "{measured} over {where}, by every baseline",
    "why.change.partly_supported": "{measured} over {where}; other baselines or windows exclude "
    "{claimed:g} %",
    "why.change.contradicted": "{measured} over {where}: the blocks exclude {claimed:g} %",
    "why.level.not_distinguishable_from_noise": "{blocks} blocks give {measured}, which holds it "
    "and much else{count}",
    "why.level.supported": "{blocks} blocks give {measured}{count}",
    "why.level.contradicted": "{blocks} blocks of that day give {measured}{count}",
    "why.level.count": "; it is {blocks} blocks a day, the count of {days}",
    "why.level.no_day": "no day near it",
    "why.no_blocks": "no window of blocks to set it beside",
    "why.map": "the mining map says {readings}",
    "why.map_later": "on record, by another method than the mining map's: {readings}",
    "why.rank": "by the mining map, {readings}",
    "why.no_map": "the quoted figures of the mining map do not reach it",
    "why.moved_in": "the mining map says {readings}; it shows where, not who moved",
    "why.moved_out": "the share fell from {share:.1f} % ({month}) to {readings}, by other methods; "
    "power rationing is named as a cause beside the network",
    # prices
    "why.price_low": "{series}: {readings}; first trade below {level:,.0f} from that day "
    "on: {crossed}",
    "why.price_level": "that day's trades ran from {low:,.0f} to {high:,.0f}",
    "why.lowest_since": "the close of {day} was the lowest since {since}",
    "why.price_change": "{change:.1%} over {days} days; {as_low:.0%} of such moves in the year "
    "before were as low",
    "why.price_cause": "{cut:.1%} in the {hours} h after the cut (z {cut_z:.1f}), {other:.1%} in "
    "the one hour after another event, '{what}' (z {other_z:.1f})",
    "why.no_prices": "the case has no prices that reach it",
    "why.no_confounders": "the case records no other event to compare with",
    "why.equity": "{ticker} closed {fall:.1f} % lower that day; a smaller fall inside the session "
    "is neither proved nor refuted",
    "why.market_move": "{readings}; the same session held: {what}",
    "why.no_quote": "no quoted close to set it beside",
    # context
    "why.record": "on record: {readings}",
    "why.oil_gdp": "it depends on what is meant: {readings}",
    "why.exports": "all exports would have had to change by {needed:.0f} %; on record: {readings}",
    "why.invest_planned": "as investment sought, on record: {readings}; as revenue, nothing "
    "supports it",
    "why.tariff": "{readings}; no mean weighted by consumption was found",
    "why.no_record": "no quoted figure of that time to set it beside",
    "why.own_source": "the only figure on record is the claim's own source, which cannot confirm "
    "itself",
    "why.outside_data": "the data do not reach it: {reason}",
    # what nothing here measures
    "why.unmeasured.messaging": "no measurement of one service; mobile data lost {mobile:.0f} full "
    "hours, and wired access was open {windows:.0f} h of {nominal:.0f}",
    "why.unmeasured.payments": "no payment model in this version; mobile data lost {mobile:.0f} "
    "full hours, and wired access was open {windows:.0f} h of {nominal:.0f}",
    "why.unmeasured.remittances": f"{_NO_MODEL}: flows by corridor are left out",
    "why.unmeasured.communication": "coordination between people shows neither in connectivity nor "
    "on the chain",
    "why.unmeasured.pool_change": "pools count shares, which blocks cannot check; no series of "
    "theirs is kept",
    "why.unmeasured.pool_named": "no series of pools by country is kept",
    "why.unmeasured.mining_capacity": f"{_NO_MODEL}: counts of machines and loads are statements",
    "why.unmeasured.mining_levy": f"{_NO_MODEL}: a matter of law",
    "why.unmeasured.power_rationing": f"{_NO_MODEL}: power supply is not among the signals",
    "why.unmeasured.company_plan": f"{_NO_MODEL}: a firm's own plans",
    "why.unmeasured.contracts": f"{_NO_MODEL}: not mining",
    "why.unmeasured.local_price": f"{_NO_MODEL}: no series of local prices is kept",
    "why.unmeasured.cost_of_unrest": "damage by unrest is on record and not modelled; no split "
    "between looting and lost connectivity was published",
    "why.unmeasured.moved_in": f"{_NO_MODEL}: machines are not counted on the map",
}

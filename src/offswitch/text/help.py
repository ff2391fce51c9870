"""The command line: help, progress and prompts."""

TEXT = {
    "help.app": "Measure what happens when a country's internet is turned off.",
    "help.version": "Print the version and leave.",
    "help.assess": "Assess a shutdown: what happened, what it cost, what it did to Bitcoin, and "
    "what holds of what was said.",
    "help.case": "An embedded case (see `offswitch cases`) or the path of a case folder.",
    "help.json": "Print JSON instead of text.",
    "help.seed": "Seed of every random draw.",
    "help.draws": "Number of draws.",
    "help.set": "Fix a named parameter, e.g. --set level_window=0.5. May be repeated.",
    "help.full": "Print every cost, change, claim, parameter and source.",
    "help.output": "Write to this file instead of the terminal.",
    "help.cases": "List the embedded cases, show one, or start a new one.",
    "help.show": "Show what a case holds.",
    "help.sources": "List its sources too.",
    "help.new": "Write a documented template of a case folder that runs as it is.",
    "help.folder": "Folder to write; it must be new or empty.",
    "say.error": "offswitch: {error}",
    "say.no_such_folder": "no such folder, or a folder itself",
    "say.wrote": "wrote {name}",
    "say.new_case": "wrote a case to {folder}; edit its files, then: offswitch assess {folder}",
    "stage.read": "reading the case",
    "stage.network": "finding outages",
    "stage.cost": "pricing",
    "stage.bitcoin": "reading the chain",
    "stage.claims": "checking claims",
}

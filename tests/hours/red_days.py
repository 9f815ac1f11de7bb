"""Red days against PyPI's holidays, 2005-2075; red_days.json is written by tests/hours/red_days.rs."""

import datetime
import json
import pathlib
import sys

import holidays

ours = set(json.loads((pathlib.Path(__file__).parent / "red_days.json").read_text(encoding="utf-8")))
# It counts every Sunday, as the law does; a plain Sunday is no special day here.
theirs = {
    day.isoformat()
    for day, name in holidays.country_holidays("SE", years=range(2005, 2076), include_sundays=False).items()
}
# It lists what the second paragraph of other laws treats as red; lag (1989:253) does not.
eves = set()
for year in range(2005, 2076):
    midsummer = next(d for d in (datetime.date(year, 6, n) for n in range(19, 26)) if d.weekday() == 4)
    eves |= {midsummer.isoformat(), f"{year}-12-24", f"{year}-12-31"}
missing = sorted(ours - theirs)
extra = sorted(theirs - ours - eves)
if missing or extra:
    print("only in stad:", missing[:20])
    print("only in holidays:", extra[:20])
    sys.exit(1)
print(f"{len(ours)} red days from 2005 to 2075 are the same")

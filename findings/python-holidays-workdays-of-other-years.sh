#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One would expect: the make-up working days (weekend_workdays) of a calendar made for one year are days of that year.
# Seen: holidays.CN(years=2026).weekend_workdays also has six days of 2001, 2005, 2006 and 2011: those December days that the
#   notice of the year after turned into working days. Whoever counts them gets 12 instead of 6.
# Version: holidays 0.105 (PyPI) on Python 3.11.
# Source: seen by running; found while the working days of 2024 to 2026 were compared (no other difference).
# Consequence for this project: a notice may list days of the December before its year, and the last week of December is
#   provisional until the next notice is out (docs/adr/0028).
#
# Needs: bash, Python 3 with pip, a package registry.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m pip install --quiet --target "$work" holidays==0.105
PYTHONPATH="$work" python3 - <<'PY'
import sys

import holidays

days = sorted(str(day) for day in holidays.CN(years=2026).weekend_workdays)
others = [day for day in days if not day.startswith("2026")]
print("holidays", holidays.__version__)
print("of 2026:", len(days) - len(others), "of other years:", others)
sys.exit(0 if others else 1)
PY

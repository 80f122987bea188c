"""Measures the budgets, each beside its yardstick, prints a table and writes build/bench.json."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.chdir(ROOT)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from tests.bench import (  # noqa: E402
    due_today,
    growth,
    picture_of_case,
    save_intake,
    search_keys,
    summary_paper,
    trajectory_picture,
    window_rows,
)
from tests.bench.measuring import Row  # noqa: E402

PARTS = (
    window_rows,
    due_today,
    search_keys,
    save_intake,
    summary_paper,
    trajectory_picture,
    picture_of_case,
    growth,
)


def main() -> int:
    """Returns 0, also when a budget is not kept: the table says so."""
    started = time.monotonic()
    rows: list[Row] = []
    for part in PARTS:
        print(f"measuring {part.__name__.rpartition('.')[2]} ...", file=sys.stderr, flush=True)
        measured = part.measure()
        rows += measured if isinstance(measured, list) else [measured]
    print_table(rows)
    write(rows, ROOT / "build" / "bench.json")
    print(f"\nbuild/bench.json written after {time.monotonic() - started:.0f} seconds.")
    return 0


def print_table(rows: list[Row]) -> None:
    """The rows beside each other, as docs/performance.md has them."""
    print("\n| what | ours | yardstick | ratio | budget | kept |\n|---|---|---|---|---|---|")
    for row in rows:
        budget = f"{row.budget:g}" + (f", {row.most:g} {row.unit}" if row.most else "")
        print(
            f"| {row.name} | {row.ours:.1f} {row.unit} | {row.yardstick:.1f} {row.unit} "
            f"| {row.ratio:.2f} | {budget} | {'yes' if row.fits else '**no**'} |"
        )


def write(rows: list[Row], target: Path) -> None:
    """The rows as a list of objects."""
    plain = [
        {
            "name": row.name,
            "ours": row.ours,
            "yardstick": row.yardstick,
            "unit": row.unit,
            "ratio": row.ratio,
            "budget": row.budget,
        }
        for row in rows
    ]
    target.write_text(json.dumps(plain, indent=2) + "\n")


if __name__ == "__main__":
    sys.exit(main())

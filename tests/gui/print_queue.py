"""A print server of our own in a temporary folder, with one queue that prints to PDF."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

QUEUE = "Vergaderkamer"
_NOBODY = "mhc-nobody"  # no user of this machine: what is printed goes to the anonymous folder
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_PRINTED = Path("/var/spool/cups-pdf/ANONYMOUS")
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))

_SERVER = """\
LogLevel debug
DirtyCleanInterval 0
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/server
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
FileDevice Yes
"""


@dataclass(frozen=True)
class PrintQueue:
    """What came to the queue, and what came out of the printer behind it.

    Attributes:
        prints: whether there is a printer behind it; only root may run that of Debian.
    """

    folder: Path
    prints: bool
    before: frozenset[Path]

    def run(self, command: str, *arguments: str) -> str:
        """Runs a command of the printing system on this server."""
        program = shutil.which(command, path=_PATH)
        assert program is not None, command
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    def finished(self) -> int:
        """How many jobs are done."""
        return len(self.run("lpstat", "-W", "completed", "-o", QUEUE).splitlines())

    def documents(self) -> list[bytes]:
        """What was handed to the queue, in the order of the jobs."""
        files = sorted((self.folder / "spool").glob("d?????-*"))
        return [file.read_bytes() for file in files]

    def titles(self) -> list[str]:
        """What the jobs are called, as everybody sees it who may look at the queue."""
        files = sorted((self.folder / "spool").glob("c?????"))
        return [_value_in(file.read_bytes(), b"job-name").decode() for file in files]

    def control_files(self) -> bytes:
        """All that the server keeps about the jobs, beside what is printed."""
        return b"".join(file.read_bytes() for file in (self.folder / "spool").glob("c?????"))

    def printed(self) -> list[bytes]:
        """What came out of the printer, in the order of the jobs."""
        files = {int(re.findall(r"job_(\d+)", file.name)[-1]): file for file in self.outcome()}
        return [files[number].read_bytes() for number in sorted(files)]

    def outcome(self) -> set[Path]:
        """The files that the printer made since the server began."""
        return set(_PRINTED.glob("*job_*.pdf")) - self.before if self.prints else set()


def _value_in(attributes: bytes, name: bytes) -> bytes:
    """The value of an attribute of the printing protocol: its length in two bytes, then itself."""
    _, _, rest = attributes.partition(name)
    length = int.from_bytes(rest[:2])
    return rest[2 : 2 + length]


@contextmanager
def print_queue() -> Iterator[PrintQueue]:
    """Starts a server for as long as it is needed; nothing of the machine's own is touched."""
    server = shutil.which("cupsd", path=_PATH)
    if server is None or not _DRIVER.exists():
        missing = "cups and printer-driver-cups-pdf are not installed"
        if os.environ.get("PRINTING_IS_TESTED"):
            pytest.fail(missing)
        pytest.skip(missing)
    folder = Path(tempfile.mkdtemp(prefix="cups"))
    may_print = os.geteuid() == 0
    queue = PrintQueue(
        folder, may_print, frozenset(_PRINTED.glob("*")) if may_print else frozenset()
    )
    process = _started(server, folder)
    try:
        _use_server(folder / "cups.sock")
        _wait_until_running(queue, process)
        device = "cups-pdf:/" if may_print else "file:///dev/null"
        queue.run("lpadmin", "-p", QUEUE, "-E", "-v", device, "-P", str(_DRIVER))
        yield queue
    finally:
        process.terminate()
        process.wait(timeout=60)
        _use_server(None)
        for file in queue.outcome():
            file.unlink()
        shutil.rmtree(folder, ignore_errors=True)


def _started(server: str, folder: Path) -> subprocess.Popen[bytes]:
    folder.chmod(0o755)
    for name in ("server", "state/certs", "cache", "spool/tmp", "log"):
        (folder / name).mkdir(parents=True)
    (folder / "server" / "cupsd.conf").write_text(_SERVER.format(folder=folder))
    (folder / "server" / "cups-files.conf").write_text(_FILES.format(folder=folder))
    arguments = (
        "-f",
        "-c",
        f"{folder}/server/cupsd.conf",
        "-s",
        f"{folder}/server/cups-files.conf",
    )
    with (folder / "log" / "output").open("wb") as log:
        return subprocess.Popen([server, *arguments], stdout=log, stderr=log)


def _use_server(socket: Path | None) -> None:
    """The library remembers a server for each thread; other threads and programs read the name."""
    if socket is None:
        os.environ.pop("CUPS_SERVER", None)
        os.environ.pop("CUPS_USER", None)
    else:
        os.environ["CUPS_SERVER"] = str(socket)
        os.environ["CUPS_USER"] = _NOBODY
    library = ctypes.CDLL(ctypes.util.find_library("cups") or "libcups.so.2")
    library.cupsSetServer.argtypes = library.cupsSetUser.argtypes = [ctypes.c_char_p]
    library.cupsSetServer(None if socket is None else str(socket).encode())
    library.cupsSetUser(None if socket is None else _NOBODY.encode())


def _wait_until_running(queue: PrintQueue, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if (queue.folder / "cups.sock").exists() and "is running" in _asked(queue):
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.1)
            break  # it should not end
    raise AssertionError((queue.folder / "log" / "output").read_text())


def _asked(queue: PrintQueue) -> str:
    try:
        return queue.run("lpstat", "-r")
    except subprocess.CalledProcessError:
        return ""

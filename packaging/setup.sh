#!/bin/sh
# Make .venv ready to run and test the program, starting from git, make and Python 3.11 or newer.
# Does nothing when all is in place. Where it may not install a system package, it says the exact
# command to type and stops.
set -eu
cd "$(dirname "$0")/.."

# What Qt needs to draw on a screen (xcb, wayland) and without one, and to print; then what tests read
# files with, and the print queue that they print to. Whenever one is missing all are asked for, so
# that nobody is sent away twice.
PACKAGES='libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6
libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libwayland-cursor0
libwayland-egl1 libcups2 poppler-utils qpdf age cups printer-driver-cups-pdf'

say() { printf '%s\n' "$*"; }

# install_packages WHY [PACKAGE...]: the named packages and all of the above, by apt-get when root or
# where sudo asks no password.
install_packages() {
    why=$1
    shift
    set -- "$@" $PACKAGES
    command="apt-get update && apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get > /dev/null; then
        say "$why. Install with your own package manager what Debian calls: $*" >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        say "$why; installing: $*"
        DEBIAN_FRONTEND=noninteractive sh -c "$command" > build/apt.log 2>&1 < /dev/null \
            || { cat build/apt.log >&2; exit 1; }
    elif sudo -n true 2> /dev/null; then
        say "$why; installing with sudo: $*"
        sudo -n env DEBIAN_FRONTEND=noninteractive sh -c "$command" > build/apt.log 2>&1 \
            < /dev/null || { cat build/apt.log >&2; exit 1; }
    else
        say "$why. Type this, and then run make again:" >&2
        say "    sudo sh -c '$command'" >&2
        exit 1
    fi
}

# The first Python that runs and is new enough; PYTHON=... names another one.
find_python() {
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [ -n "$candidate" ] && "$candidate" -c \
            'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say 'Python 3.11 or newer is needed and was not found.' >&2
    exit 1
}

make_environment() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2> /dev/null; then
        version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
        install_packages 'Python cannot make virtual environments yet' "$version-venv"
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

# Names of the shared libraries that Qt misses, one per line; only for the parts that we use.
missing_libraries() {
    command -v ldd > /dev/null || return 0
    qt=$(.venv/bin/python -c 'import PySide6; print(PySide6.__path__[0])')
    cd "$qt"  # in a subshell: the caller catches what is printed
    for part in QtCore.*so QtDBus.*so QtGui.*so QtNetwork.*so QtPdf.*so QtPdfWidgets.*so \
        QtPrintSupport.*so QtSvg.*so QtTest.*so QtWidgets.*so Qt/plugins/platforms/libqxcb.so \
        Qt/plugins/platforms/libqoffscreen.so Qt/plugins/platforms/libqwayland.so \
        Qt/plugins/iconengines/*.so Qt/plugins/imageformats/*.so Qt/plugins/printsupport/*.so; do
        ldd "$part" 2> /dev/null | sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found/\1/p'
    done | grep -v '^libQt6' | sort -u || true
}

mkdir -p build

# pip runs only when the lock or the project has changed since it last finished. Every file that it
# fetches must match a hash of the lock; one package comes as source and is built with a locked
# setuptools. The wheels stay, so that a test can fill an empty environment without a network.
wanted=$(cat packaging/requirements/*.txt pyproject.toml packaging/setup.sh | cksum)
if ! .venv/bin/python -c '' 2> /dev/null \
    || [ "$(cat .venv/set-up 2> /dev/null || true)" != "$wanted" ]; then
    rm -rf .venv/set-up .venv/wheels
    .venv/bin/python -m pip --version > /dev/null 2>&1 || make_environment
    pip='.venv/bin/python -m pip --quiet --disable-pip-version-check'
    say 'Fetching locked dependencies (about 350 MB the first time)'
    $pip install --require-hashes -r packaging/requirements/build.txt
    $pip wheel --require-hashes --no-build-isolation -w .venv/wheels \
        -r packaging/requirements/dev.txt
    $pip install --no-index --no-deps .venv/wheels/*.whl
    if [ "$(uname -s)" = Linux ]; then
        missing=$(missing_libraries)
        [ -z "$missing" ] || install_packages 'Qt misses shared libraries'
        for peer in pdftotext qpdf age; do
            command -v $peer > /dev/null \
                || install_packages 'Tests read files with pdftotext, qpdf and age'
        done
        [ -x /usr/sbin/cupsd ] && [ -e /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd ] \
            || install_packages 'Tests print to a queue of their own'
    fi
    $pip install --no-index --no-deps --no-build-isolation -e .
    say "$wanted" > .venv/set-up
fi
.venv/bin/python packaging/hatch_build.py > build/compiled.log || { cat build/compiled.log; exit 1; }

#!/bin/sh
# Brings the system libraries that Qt needs (and, with "tests", the programs that the system tests
# drive) where they are missing and it may; otherwise says the one line to type.
# Usage: system-libraries.sh [screen|tests]
set -u
[ "$(uname)" = Linux ] || exit 0
PATH=$PATH:/usr/sbin:/sbin

# library or program -> Debian package
base="libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libfontconfig.so.1:libfontconfig1
 libdbus-1.so.3:libdbus-1-3 libxkbcommon.so.0:libxkbcommon0"
screen="libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
 libxcb-xkb.so.1:libxcb-xkb1 libxcb-shape.so.0:libxcb-shape0 libxkbcommon-x11.so.0:libxkbcommon-x11-0"
programs="Xvfb:xvfb xdotool:xdotool openbox:openbox pcmanfm:pcmanfm import:imagemagick dbus-run-session:dbus
 lpadmin:cups-client cupsd:cups gs:ghostscript pdftotext:poppler-utils qpdf:qpdf xdg-open:xdg-utils gio:libglib2.0-bin
 weston:weston strace:strace fish:fish zsh:zsh
 desktop-file-validate:desktop-file-utils appstreamcli:appstream lintian:lintian"

wanted=$base
case "${1:-}" in
screen) wanted="$base $screen" ;;
tests) wanted="$base $screen" ;;
esac

known=$(ldconfig -p 2>/dev/null)
missing=
for pair in $wanted; do
    case $known in
    *"${pair%%:*} "*) ;;
    *) missing="$missing ${pair##*:}" ;;
    esac
done
if [ "${1:-}" = tests ]; then
    for pair in $programs; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
    done
    [ -d /usr/lib/cups/backend ] && [ -e /usr/lib/cups/backend/cups-pdf ] || missing="$missing printer-driver-cups-pdf"
    [ -e /usr/share/bash-completion/bash_completion ] || missing="$missing bash-completion"
    [ -e /usr/libexec/at-spi-bus-launcher ] || missing="$missing at-spi2-core"
    /usr/bin/python3 -c 'import gi' 2>/dev/null || missing="$missing python3-gi gir1.2-atspi-2.0"
fi
[ -n "$missing" ] || exit 0

run=
if [ "$(id -u)" = 0 ]; then
    run="env"
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo env"
fi
if command -v apt-get >/dev/null 2>&1 && [ -n "$run" ]; then
    echo "Installing system libraries:$missing"
    # shellcheck disable=SC2086
    $run DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        $run DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null && exit 0
fi
echo "Attaché's window needs system libraries that are missing here. Type once:"
echo "    sudo apt-get install$missing"
echo "(on other systems: the packages of the same libraries), then try again."
exit 1

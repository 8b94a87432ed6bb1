#!/bin/sh
# Registers (or, with "remove", takes back) this checkout's own program for the user who calls it.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
id=org.attache_desktop.attache
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/$id.desktop
icon=$data/icons/hicolor/scalable/apps/$id.svg

if [ "${1:-}" = remove ]; then
    rm -f "$entry" "$icon"
    echo "Removed Attaché from your menu."
else
    mkdir -p "$(dirname "$entry")" "$(dirname "$icon")"
    cp "$top/resources/icons/attache.svg" "$icon"
    # In Exec, a path is quoted, and \ " ` $ in it are escaped, each backslash once more for the file.
    program=$(printf '%s' "$top/.venv/bin/attache" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
    awk -v program="$program" '/^Exec=/ { gsub(/\\/, "\\", program); print "Exec=\"" program "\" %F"; next } { print }' \
        "$top/resources/linux/$id.desktop" >"$entry"
    echo "Attaché is in your menu, and under \"Open with\" for articles."
fi
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$data/applications" 2>/dev/null || true
fi

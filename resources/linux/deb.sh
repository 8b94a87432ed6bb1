#!/bin/sh
# A .deb from the bundle.  Usage: deb.sh BUNDLE_FOLDER OUT_FOLDER
set -eu
bundle=$1
out=$2
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/resources/linux
id=org.attache_desktop.attache
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$top/desktop/attache/__init__.py")
architecture=$(dpkg --print-architecture)
stamp=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct 2>/dev/null || date +%s)}

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
umask 022
mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/DEBIAN"
cp -r "$bundle" "$root/usr/lib/attache"
ln -s ../lib/attache/attache "$root/usr/bin/attache"

install -Dm644 "$here/$id.desktop" "$root/usr/share/applications/$id.desktop"
install -Dm644 "$here/$id.metainfo.xml" "$root/usr/share/metainfo/$id.metainfo.xml"
install -Dm644 "$top/resources/icons/attache.svg" "$root/usr/share/icons/hicolor/scalable/apps/$id.svg"
for size in 16 22 24 32 48 64 128 256 512; do
    install -Dm644 "$top/resources/icons/png/attache-$size.png" \
        "$root/usr/share/icons/hicolor/${size}x$size/apps/$id.png"
done
doc=$root/usr/share/doc/attache
install -Dm644 "$here/copyright" "$doc/copyright"
[ ! -e "$top/dist/LICENSES.txt" ] || install -Dm644 "$top/dist/LICENSES.txt" "$doc/LICENSES.txt"
printf 'attache (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md of the source.\n\n -- Attaché contributors <attache@localhost.invalid>  %s\n' \
    "$version" "$(LC_ALL=C date -u -d "@$stamp" '+%a, %d %b %Y %H:%M:%S +0000')" | gzip -9n >"$doc/changelog.gz"
mkdir -p "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
gzip -9nc "$here/attache.1" >"$root/usr/share/man/man1/attache.1.gz"
install -Dm644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/attache"

find "$root" -type d -exec chmod 755 {} +
find "$root/usr/lib/attache" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/attache/attache"
find "$root" -exec touch -h -d "@$stamp" {} +

cat >"$root/DEBIAN/control" <<END
Package: attache
Version: $version
Architecture: $architecture
Maintainer: Attaché contributors <attache@localhost.invalid>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Section: text
Priority: optional
Depends: libc6 (>= 2.34), libegl1, libgl1, libglib2.0-0 | libglib2.0-0t64, libfontconfig1, libdbus-1-3, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-xkb1, libxcb-shape0, zlib1g
Recommends: xdg-utils
Suggests: cups-client, fonts-noto
Description: summary and quotes of an article, country by country
 Attaché opens an article, or takes it by drag and drop, and shows an extractive
 summary beside the quotes, grouped by the country that each speaker speaks for
 and coloured by country. It exports and prints a briefing of one page.
 .
 Every line shown is verbatim from the article. The program opens no network
 connection.
END
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
mkdir -p "$out"
SOURCE_DATE_EPOCH=$stamp dpkg-deb --root-owner-group -Zxz --build "$root" "$out/attache_${version}_$architecture.deb" >/dev/null
echo "$out/attache_${version}_$architecture.deb"

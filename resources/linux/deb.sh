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
rm -f "$root/usr/lib/attache/LICENSES.txt"  # lies with the documentation
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
[ ! -e "$out/LICENSES.txt" ] || gzip -9nc "$out/LICENSES.txt" >"$doc/LICENSES.txt.gz"
# The section of this version in CHANGELOG.md, as Debian writes it.
{
    printf 'attache (%s) unstable; urgency=medium\n\n' "$version"
    awk -v version="$version" '
        function told(  words, count, i, line) {  # a point, in lines of 76
            count = split(point, words, " ")
            line = "  *"
            for (i = 1; i <= count; i++) {
                if (length(line " " words[i]) > 76) { print line; line = "   " }
                line = line " " words[i]
            }
            if (count) print line
            point = ""
        }
        /^## / { told(); on = ($2 == version); next }
        on && /^- / { told(); point = substr($0, 3); next }
        on && NF { point = point " " $0; next }
        on { told() }
        END { told() }
    ' "$top/CHANGELOG.md"
    printf '\n -- Attaché contributors <attache@localhost.invalid>  %s\n' \
        "$(LC_ALL=C date -u -d "@$stamp" '+%a, %d %b %Y %H:%M:%S +0000')"
} | gzip -9n >"$doc/changelog.gz"
install -Dm644 "$here/completions/attache.bash" "$root/usr/share/bash-completion/completions/attache"
install -Dm644 "$here/completions/_attache" "$root/usr/share/zsh/vendor-completions/_attache"
install -Dm644 "$here/completions/attache.fish" "$root/usr/share/fish/vendor_completions.d/attache.fish"
mkdir -p "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
gzip -9nc "$here/attache.1" >"$root/usr/share/man/man1/attache.1.gz"
install -Dm644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/attache"

find "$root" -type d -exec chmod 755 {} +
find "$root/usr/lib/attache" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/attache/attache"
find "$root" -exec touch -h -d "@$stamp" {} +

depends=$(python3 "$here/depends.py" "$root/usr/lib/attache")
cat >"$root/DEBIAN/control" <<END
Package: attache
Version: $version
Architecture: $architecture
Maintainer: Attaché contributors <attache@localhost.invalid>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Section: text
Priority: optional
Depends: $depends
Recommends: libcups2 | libcups2t64, xdg-utils
Suggests: fonts-noto
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

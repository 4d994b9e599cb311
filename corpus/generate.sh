#!/bin/sh
# Makes all documents of the corpus again: DOCX and gold files with the generator, PDFs of them with other people's producers.
# Needs the .NET SDK and these Debian packages (installed when run as root):
packages="libreoffice-writer chromium ghostscript qpdf poppler-utils img2pdf fonts-noto-cjk fonts-arphic-uming fonts-wqy-zenhei"
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$(id -u)" = 0 ]; then
    missing=""
    for p in $packages; do dpkg -s "$p" >/dev/null 2>&1 || missing="$missing $p"; done
    # shellcheck disable=SC2086
    [ -z "$missing" ] || { apt-get update -q && apt-get install -y -q --no-install-recommends $missing; }
fi

dotnet run --project "$here/generator" -c Release -- "$here" "$work/html"

# LibreOffice writes the time into a PDF unless told otherwise.
export SOURCE_DATE_EPOCH=946684800

soffice --headless "-env:UserInstallation=file://$work/lo" --convert-to pdf --outdir "$work/lo-pdf" "$here"/*.docx >/dev/null
for f in "$work"/lo-pdf/*.pdf; do
    cp "$f" "$here/$(basename "$f" .pdf).libreoffice.pdf"
done

for f in "$work"/html/*.html; do
    # One report keeps its structure tree; it makes files three times as large.
    case $f in *guangxi*) tagging="" ;; *) tagging="--disable-pdf-tagging" ;; esac
    rm -rf "$work/profile"
    # shellcheck disable=SC2086
    chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --disable-sync $tagging \
        "--user-data-dir=$work/profile" --no-pdf-header-footer "--print-to-pdf=$here/$(basename "$f" .html).chromium.pdf" "file://$f" >/dev/null 2>&1
done

# What other tools make of such files: object streams and linearization, encryption with an empty user password, Ghostscript.
qpdf --deterministic-id --object-streams=generate --linearize "$here/wuhan-2020.libreoffice.pdf" "$here/wuhan-2020.objstm.pdf"
qpdf --static-id --encrypt "" owner 256 -- "$here/yunnan-2022.libreoffice.pdf" "$here/yunnan-2022.aes256.pdf"
qpdf --static-id --allow-weak-crypto --encrypt "" owner 128 --use-aes=n -- "$here/hunan-2022.libreoffice.pdf" "$here/hunan-2022.rc4.pdf"
qpdf --static-id --allow-weak-crypto --encrypt "" owner 128 --use-aes=y -- "$here/zhejiang-2023.gbk.pdf" "$here/zhejiang-2023.gbk-aes128.pdf"
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite "-sOutputFile=$here/guangxi-2019.ghostscript.pdf" "$here/guangxi-2019.libreoffice.pdf"

# A scan: images of the first pages, no text.
pdftoppm -r 100 -gray -jpeg -jpegopt quality=55 -f 1 -l 7 "$here/gansu-2024.libreoffice.pdf" "$work/scan"
img2pdf --nodate --output "$here/gansu-2024.scan.pdf" "$work"/scan-*.jpg

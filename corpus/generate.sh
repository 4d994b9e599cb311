#!/bin/sh
# Makes all documents of the corpus again: DOCX and gold files with the generator, PDFs of them with other people's producers.
# Needs the .NET SDK and these Debian packages (installed when run as root):
packages="libreoffice-writer chromium ghostscript qpdf poppler-utils img2pdf fonts-noto-cjk fonts-arphic-uming fonts-wqy-zenhei"
# Usage: generate.sh [ID...]    PDFs of these reports only, of all when none is named; DOCX and gold are always written.
set -eu
ids=${*:-gansu-2024 shanghai-2024 wuhan-2020 shandong-2021 hunan-2022 yunnan-2022 guangxi-2019 zhejiang-2023 jiangxi-2020 neimenggu-2023}
wanted() { case " $ids " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }
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

for id in $ids; do
    soffice --headless "-env:UserInstallation=file://$work/lo" --convert-to pdf --outdir "$work" "$here/$id.docx" >/dev/null
    mv "$work/$id.pdf" "$here/$id.libreoffice.pdf"
    # One report keeps its structure tree; it makes files three times as large.
    case $id in guangxi*) tagging="" ;; *) tagging="--disable-pdf-tagging" ;; esac
    rm -rf "$work/profile"
    # shellcheck disable=SC2086
    chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --disable-sync $tagging \
        "--user-data-dir=$work/profile" --no-pdf-header-footer "--print-to-pdf=$here/$id.chromium.pdf" "file://$work/html/$id.html" >/dev/null 2>&1
done

# What other tools make of such files: object streams and linearization, encryption with an empty user password, Ghostscript.
if wanted wuhan-2020; then
    qpdf --deterministic-id --object-streams=generate --linearize "$here/wuhan-2020.libreoffice.pdf" "$here/wuhan-2020.objstm.pdf"
fi
if wanted yunnan-2022; then
    qpdf --static-id --encrypt "" owner 256 -- "$here/yunnan-2022.libreoffice.pdf" "$here/yunnan-2022.aes256.pdf"
fi
if wanted hunan-2022; then
    qpdf --static-id --allow-weak-crypto --encrypt "" owner 128 --use-aes=n -- "$here/hunan-2022.libreoffice.pdf" "$here/hunan-2022.rc4.pdf"
fi
if wanted zhejiang-2023; then
    qpdf --static-id --allow-weak-crypto --encrypt "" owner 128 --use-aes=y -- "$here/zhejiang-2023.gbk.pdf" "$here/zhejiang-2023.gbk-aes128.pdf"
fi
if wanted guangxi-2019; then
    gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite "-sOutputFile=$here/guangxi-2019.ghostscript.pdf" "$here/guangxi-2019.libreoffice.pdf"
fi

# A scan: images of the first pages, no text.
if wanted gansu-2024; then
    pdftoppm -r 100 -gray -jpeg -jpegopt quality=55 -f 1 -l 7 "$here/gansu-2024.libreoffice.pdf" "$work/scan"
    img2pdf --nodate --output "$here/gansu-2024.scan.pdf" "$work"/scan-*.jpg
fi

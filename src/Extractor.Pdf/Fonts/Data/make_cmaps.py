#!/usr/bin/env python3
"""Packs Adobe's CMap resources and CID-to-Unicode lists into cmaps.zip.

    make_cmaps.py CMAP_DIRECTORY OUTPUT.zip

The input is the directory cMap of the package poppler-data. The entries of the archive are read by
PredefinedCMaps.cs. All numbers are LEB128; "signed" ones zigzag. What CIDs mean is taken from the CMaps
Adobe-*-UCS2, which give half-width forms as ASCII and vertical forms as the characters that they are forms of
(the lists in cidToUnicode do neither); of several characters the first counts.

NAME of a CMap:   length and ASCII of the parent's name (usecmap; length 0: none), writing mode,
                  count of codespace ranges: bytes, low, high;
                  four times (codes of 1, 2, 3, 4 bytes): count of ranges: low - end of the range before,
                  high - low, signed: cid - (cid after the range before)
ORDERING.unicode: count, then for each CID signed: code point - (code point before + 1); 0 stands for none
"""
import os, re, sys, zipfile

FILES = {
    'Adobe-GB1': '''GB-EUC GB GBpc-EUC GBK-EUC GBKp-EUC GBK2K GBT-EUC GBT GBTpc-EUC UniGB-UCS2 UniGB-UTF8 UniGB-UTF16
                    UniGB-UTF32''',
    'Adobe-CNS1': '''B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16''',
    'Adobe-Japan1': '''83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ . UniJIS-UCS2 UniJIS-UCS2-HW
                    UniJIS-UTF16 UniJIS2004-UTF16''',
    'Adobe-Korea1': '''KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16''',
}


def number(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def signed(value):
    return number(value << 1 if value >= 0 else (-value << 1) - 1)


def pack_cmap(text):
    text = re.sub(r'(?m)^%.*$', '', text)
    parent = re.search(r'/(\S+)\s+usecmap', text)
    parent = parent.group(1) if parent else ''
    mode = int(re.search(r'/WMode\s+(\d+)', text).group(1))
    spaces, ranges = [], {1: [], 2: [], 3: [], 4: []}
    for kind, body in re.findall(r'begin(codespacerange|cidrange|cidchar)(.*?)end\1', text, re.S):
        if kind == 'codespacerange':
            for low, high in re.findall(r'<(\w+)>\s*<(\w+)>', body):
                spaces.append((len(low) // 2, int(low, 16), int(high, 16)))
        elif kind == 'cidrange':
            for low, high, cid in re.findall(r'<(\w+)>\s*<(\w+)>\s*(\d+)', body):
                ranges[len(low) // 2].append((int(low, 16), int(high, 16), int(cid)))
        else:
            for code, cid in re.findall(r'<(\w+)>\s*(\d+)', body):
                ranges[len(code) // 2].append((int(code, 16), int(code, 16), int(cid)))
    out = number(len(parent)) + parent.encode() + number(mode) + number(len(spaces))
    for size, low, high in spaces:
        out += number(size) + number(low) + number(high)
    for size in range(1, 5):
        joined = []
        for low, high, cid in sorted(ranges[size]):
            if joined and low == joined[-1][1] + 1 and cid == joined[-1][2] + low - joined[-1][0]:
                joined[-1] = (joined[-1][0], high, joined[-1][2])
            else:
                joined.append((low, high, cid))
        out += number(len(joined))
        end, after = 0, 0
        for low, high, cid in joined:
            out += number(low - end) + number(high - low) + signed(cid - after)
            end, after = high, cid + high - low + 1
    return out


def pack_unicode(text):
    points = {}

    def put(cid, target, offset=0):
        characters = bytes.fromhex(target).decode('utf-16-be', 'replace')
        if characters[:1] not in ('', '\ufffd'):
            points[cid] = ord(characters[0]) + offset

    for kind, body in re.findall(r'begin(bfrange|bfchar)(.*?)end\1', text, re.S):
        if kind == 'bfchar':
            for cid, target in re.findall(r'<(\w+)>\s*<(\w+)>', body):
                put(int(cid, 16), target)
        for low, high, target, targets in re.findall(r'<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])', body, re.S) if kind == 'bfrange' else []:
            for offset in range(int(high, 16) - int(low, 16) + 1):
                if target:
                    put(int(low, 16) + offset, target, offset)
                else:
                    put(int(low, 16) + offset, re.findall(r'<(\w+)>', targets)[offset])
    out, before = number(max(points) + 1), 0
    for cid in range(max(points) + 1):
        value = points.get(cid, 0)
        out += signed(value - before - 1)
        before = value
    return out


def main(cmaps, target):
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        def put(name, data):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)
        for ordering, names in FILES.items():
            for name in names.split():
                for mode in 'HV':
                    file = mode if name == '.' else name + '-' + mode
                    path = os.path.join(cmaps, ordering, file)
                    if os.path.exists(path):
                        put(file, pack_cmap(open(path, encoding='latin-1').read()))
                    else:
                        print('no', path)
            path = os.path.join(cmaps, ordering, ordering + '-UCS2')
            put(ordering + '.unicode', pack_unicode(open(path, encoding='latin-1').read()))


if __name__ == '__main__':
    main(*sys.argv[1:])

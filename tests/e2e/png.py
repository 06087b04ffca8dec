# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a PNG says about itself: its size and its texts."""

import struct
import zlib

SIGNATURE = b'\x89PNG\r\n\x1a\n'


def chunks(data):
    assert data.startswith(SIGNATURE), f'no PNG: {data[:8]!r}'
    at = len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from('>I4s', data, at)
        body = data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from('>I', data, at + 8 + length)
        assert zlib.crc32(kind + body) == checksum, f'{kind} is damaged'
        yield kind, body
        at += 12 + length


def read(data):
    """((width, height), {keyword: text})"""
    size, texts = None, {}
    for kind, body in chunks(data):
        if kind == b'IHDR':
            size = struct.unpack_from('>II', body)
        elif kind == b'tEXt':
            keyword, _, text = body.partition(b'\0')
            texts[keyword.decode('latin-1')] = text.decode('latin-1')
        elif kind == b'iTXt':
            keyword, _, rest = body.partition(b'\0')
            compressed, rest = rest[0], rest[2:]
            _language, _, rest = rest.partition(b'\0')
            _translated, _, text = rest.partition(b'\0')
            texts[keyword.decode('latin-1')] = (zlib.decompress(text) if compressed else text).decode()
    assert kind == b'IEND', f'the last chunk is {kind}'
    return size, texts


def drawn(data):
    """What the image looks like, still compressed: the same for the same image."""
    return b''.join(body for kind, body in chunks(data) if kind == b'IDAT')

#pragma once
#include <zlib.h>

// Macros with arguments are not imported into Swift. https://zlib.net/manual.html#Advanced
static inline int assay_deflate_init(z_stream *stream, int level, int window_bits) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
static inline int assay_inflate_init(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

#ifndef MENPAI_C_PINYIN_H
#define MENPAI_C_PINYIN_H

#include <stddef.h>
#include <stdint.h>

/// A reading in small letters without tones, as UTF-8; its bytes are null where a scalar has none and stands for itself.
struct menpai_reading {
  const unsigned char *_Nullable bytes;
  size_t count;
};

/// How a Unicode scalar is read: `ting` for 听, `a` for Á, nothing at all for a combining mark.
struct menpai_reading menpai_reading_of(uint32_t scalar);

#endif

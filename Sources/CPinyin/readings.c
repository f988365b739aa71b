#include "CPinyin.h"

// Scripts/pinyin-table.swift writes the table and tells its layout.
static const unsigned char table[] = {
#embed "readings.bin"
};

enum { scalars_a_block = 128, header = 4 };

static size_t number(size_t place) { return table[place] | (size_t)table[place + 1] << 8; }

struct menpai_reading menpai_reading_of(uint32_t scalar) {
  const struct menpai_reading none = {0, 0};
  const size_t indexed = number(0), blocks = number(2);
  const size_t block = scalar / scalars_a_block;
  if (block >= indexed) return none;
  const size_t first = header + 2 * (indexed + number(header + 2 * block) * scalars_a_block);
  const size_t reading = number(first + 2 * (scalar % scalars_a_block));
  if (reading == 0) return none;
  const unsigned char *const entry = table + header + 2 * (indexed + blocks * scalars_a_block) + reading;
  return (struct menpai_reading){entry + 1, *entry};
}

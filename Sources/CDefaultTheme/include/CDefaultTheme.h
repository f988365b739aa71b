#ifndef MENPAI_C_DEFAULT_THEME_H
#define MENPAI_C_DEFAULT_THEME_H

#include <stddef.h>

/// A file that was compiled into the program.
struct menpai_embedded_file {
  /// Relative to the project: themes/default/theme.yaml.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

size_t menpai_embedded_count(void);

/// The file at an index below the count; files are in byte order of their paths.
struct menpai_embedded_file menpai_embedded_file(size_t index);

#endif

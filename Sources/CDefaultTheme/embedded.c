#include "CDefaultTheme.h"

// Scripts/embed-list writes the list; files.inc ends with the table that embedded_files is.
#include "files.inc"

size_t menpai_embedded_count(void) { return sizeof embedded_files / sizeof embedded_files[0]; }

struct menpai_embedded_file menpai_embedded_file(size_t index) { return embedded_files[index]; }

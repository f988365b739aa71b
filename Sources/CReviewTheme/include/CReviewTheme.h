#ifndef MENPAI_C_REVIEW_THEME_H
#define MENPAI_C_REVIEW_THEME_H

#include <stddef.h>

/// Bytes of a file that was compiled into the program.
struct menpai_review_file {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// The layout of the review's pages.
struct menpai_review_file menpai_review_layout(void);

/// Their style sheet.
struct menpai_review_file menpai_review_style(void);

#endif

#include "CReviewTheme.h"

static const unsigned char layout[] = {
#embed "review.mustache"
};

static const unsigned char style[] = {
#embed "review.css"
};

struct menpai_review_file menpai_review_layout(void) {
  return (struct menpai_review_file){layout, sizeof layout};
}

struct menpai_review_file menpai_review_style(void) { return (struct menpai_review_file){style, sizeof style}; }

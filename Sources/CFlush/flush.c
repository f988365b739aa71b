#define _GNU_SOURCE
#include "CFlush.h"

#include <unistd.h>

int menpai_flush(int descriptor) {
#ifdef __linux__
  return syncfs(descriptor);
#else
  (void)descriptor;
  sync();
  return 0;
#endif
}

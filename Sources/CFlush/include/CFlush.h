#ifndef MENPAI_CFLUSH_H
#define MENPAI_CFLUSH_H

/// Waits until everything written to the file system of an open file outlasts a power cut.
///
/// syncfs(2) is hidden from Swift, because Linux alone has it.
///
/// - Returns: 0, or -1 with errno set.
int menpai_flush(int descriptor);

#endif

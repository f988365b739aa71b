// Preloaded: numbers the system calls that touch files below given folders, and lets one of them fail.
//
//   FAULT_ROOTS   the folders, absolute, with `:` between them
//   FAULT_LOG     a file that gets a line for each call: its number, its name, the path; where one fails, for that one
//   FAULT_AT      the number of the call that fails; none without it
//   FAULT_ERROR   the errno it fails with; 0 for fewer bytes than were asked for, or a file that has changed
//   FAULT_ALWAYS  set: all later calls of that name fail too
//   FAULT_THREADS set: the system starts no threads
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DESCRIPTORS = 4096, GO_ON = -1 };

static const char *roots;
static char folder[PATH_MAX];
static int record = -1;
static long at;
static int error;
static bool always;
static atomic_long calls;
static const char *failing;
static char *_Atomic names[DESCRIPTORS];

__attribute__((constructor)) static void begin(void) {
  roots = getenv("FAULT_ROOTS");
  if (!roots) return;
  if (!getcwd(folder, sizeof folder)) folder[0] = 0;
  const char *file = getenv("FAULT_LOG");
  if (file) record = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *text = getenv("FAULT_AT");
  at = text ? atol(text) : 0;
  text = getenv("FAULT_ERROR");
  error = text ? atoi(text) : EIO;
  always = getenv("FAULT_ALWAYS") != NULL;
}

static bool below_roots(const char *path) {
  if (!roots) return false;
  for (const char *root = roots; *root;) {
    size_t length = strcspn(root, ":");
    if (length && strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == 0)) return true;
    root += length + (root[length] == ':');
  }
  return false;
}

/// The absolute path, if it lies below a root; else NULL.
static const char *located(int where, const char *path, char *room) {
  if (!roots || !path) return NULL;
  if (path[0] == '/') return below_roots(path) ? path : NULL;
  const char *base = where == AT_FDCWD ? folder : where >= 0 && where < DESCRIPTORS ? names[where] : NULL;
  if (!base) return NULL;
  int length = snprintf(room, PATH_MAX, "%s%s%s", base, *path ? "/" : "", path);
  if (length < 0 || length >= PATH_MAX) return NULL;
  return below_roots(room) ? room : NULL;
}

static const char *of(int descriptor) {
  return descriptor >= 0 && descriptor < DESCRIPTORS ? names[descriptor] : NULL;
}

static void remember(int descriptor, const char *path) {
  if (descriptor < 0 || descriptor >= DESCRIPTORS) return;
  names[descriptor] = path ? strdup(path) : NULL;  // never freed: another thread may be reading it
}

/// The errno that this call fails with, 0 for a short one, or GO_ON.
static int fate(const char *call, const char *path) {
  if (!path) return GO_ON;
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (record >= 0 && (!at || number == at)) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, call, path);
    (void)!syscall(SYS_write, record, line, (size_t)length);
  }
  if (at && number == at) failing = call;
  bool fails = at && (number == at || (always && number > at && failing && strcmp(failing, call) == 0));
  return fails ? error : GO_ON;
}

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }
#define FAIL_OR(result, call, path)            \
  do {                                         \
    int fate_ = fate(call, path);              \
    if (fate_ > 0) return errno = fate_, (result); \
  } while (0)

static int opening(const char *name, int where, const char *path, int flags, mode_t mode) {
  char room[PATH_MAX];
  const char *place = located(where, path, room);
  FAIL_OR(-1, "open", place);
  int (*openat_)(int, const char *, int, ...) = (int (*)(int, const char *, int, ...))real(name);
  int descriptor = openat_(where, path, flags, mode);
  if (descriptor >= 0) remember(descriptor, place);
  return descriptor;
}
#define MODE                                               \
  mode_t mode = 0;                                         \
  if (flags & (O_CREAT | __O_TMPFILE)) {                   \
    va_list list;                                          \
    va_start(list, flags);                                 \
    mode = va_arg(list, mode_t);                           \
    va_end(list);                                          \
  }
int open(const char *path, int flags, ...) { MODE return opening("openat", AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opening("openat64", AT_FDCWD, path, flags, mode); }
int openat(int where, const char *path, int flags, ...) { MODE return opening("openat", where, path, flags, mode); }
int openat64(int where, const char *path, int flags, ...) { MODE return opening("openat64", where, path, flags, mode); }

DIR *opendir(const char *path) {
  char room[PATH_MAX];
  const char *place = located(AT_FDCWD, path, room);
  FAIL_OR(NULL, "opendir", place);
  DIR *stream = REAL(opendir)(path);
  if (stream) remember(dirfd(stream), place);
  return stream;
}
DIR *fdopendir(int descriptor) {
  FAIL_OR(NULL, "fdopendir", of(descriptor));
  return REAL(fdopendir)(descriptor);
}
struct dirent *readdir(DIR *stream) {
  FAIL_OR(NULL, "readdir", of(dirfd(stream)));
  return REAL(readdir)(stream);
}
struct dirent64 *readdir64(DIR *stream) {
  FAIL_OR(NULL, "readdir", of(dirfd(stream)));
  return REAL(readdir64)(stream);
}
int closedir(DIR *stream) {
  remember(dirfd(stream), NULL);
  return REAL(closedir)(stream);
}

#define STAT(name, Type)                                           \
  int name(const char *path, struct Type *status) {                \
    char room[PATH_MAX];                                           \
    FAIL_OR(-1, "stat", located(AT_FDCWD, path, room));            \
    return REAL(name)(path, status);                               \
  }
STAT(stat, stat)
STAT(stat64, stat64)
STAT(lstat, stat)
STAT(lstat64, stat64)
/// A file that changes is told by another time, each time that somebody looks.
#define FSTAT(name, Type)                                          \
  int name(int descriptor, struct Type *status) {                  \
    int fate_ = fate("fstat", of(descriptor));                     \
    if (fate_ > 0) return errno = fate_, -1;                       \
    int result = REAL(name)(descriptor, status);                   \
    if (fate_ == 0) status->st_mtim.tv_sec -= calls;               \
    return result;                                                 \
  }
FSTAT(fstat, stat)
FSTAT(fstat64, stat64)
int fstatat(int where, const char *path, struct stat *status, int flags) {
  char room[PATH_MAX];
  FAIL_OR(-1, "stat", located(where, path, room));
  return REAL(fstatat)(where, path, status, flags);
}
int fstatat64(int where, const char *path, struct stat64 *status, int flags) {
  char room[PATH_MAX];
  FAIL_OR(-1, "stat", located(where, path, room));
  return REAL(fstatat64)(where, path, status, flags);
}
int statx(int where, const char *path, int flags, unsigned mask, struct statx *status) {
  char room[PATH_MAX];
  FAIL_OR(-1, "stat", located(where, path, room));
  return REAL(statx)(where, path, flags, mask, status);
}
int access(const char *path, int mode) {
  char room[PATH_MAX];
  FAIL_OR(-1, "access", located(AT_FDCWD, path, room));
  return REAL(access)(path, mode);
}
int faccessat(int where, const char *path, int mode, int flags) {
  char room[PATH_MAX];
  FAIL_OR(-1, "access", located(where, path, room));
  return REAL(faccessat)(where, path, mode, flags);
}
char *realpath(const char *path, char *resolved) {
  char room[PATH_MAX];
  FAIL_OR(NULL, "realpath", located(AT_FDCWD, path, room));
  return REAL(realpath)(path, resolved);
}

/// A call that moves bytes: short ones move half of them.
#define MOVING(call, descriptor, count, function)                  \
  do {                                                             \
    int fate_ = fate(call, of(descriptor));                        \
    if (fate_ > 0) return errno = fate_, -1;                       \
    if (fate_ == 0 && count > 1) count /= 2;                       \
    return function;                                               \
  } while (0)
ssize_t read(int descriptor, void *bytes, size_t count) { MOVING("read", descriptor, count, REAL(read)(descriptor, bytes, count)); }
ssize_t pread(int descriptor, void *bytes, size_t count, off_t place) {
  MOVING("read", descriptor, count, REAL(pread)(descriptor, bytes, count, place));
}
ssize_t write(int descriptor, const void *bytes, size_t count) {
  MOVING("write", descriptor, count, REAL(write)(descriptor, bytes, count));
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  MOVING("write", descriptor, count, REAL(pwrite)(descriptor, bytes, count, place));
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  FAIL_OR(-1, "write", of(descriptor));
  return REAL(writev)(descriptor, parts, count);
}
void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t place) {
  if (!(flags & MAP_ANONYMOUS)) FAIL_OR(MAP_FAILED, "mmap", of(descriptor));
  return (void *)syscall(SYS_mmap, address, length, protection, flags, descriptor, place);
}
int close(int descriptor) {
  const char *path = of(descriptor);
  int fate_ = fate("close", path);
  remember(descriptor, NULL);
  int result = REAL(close)(descriptor);
  return fate_ > 0 ? (errno = fate_, -1) : result;
}

int rename(const char *from, const char *to) {
  char room[PATH_MAX];
  FAIL_OR(-1, "rename", located(AT_FDCWD, to, room));
  return REAL(rename)(from, to);
}
int renameat(int from_where, const char *from, int where, const char *to) {
  char room[PATH_MAX];
  FAIL_OR(-1, "rename", located(where, to, room));
  return REAL(renameat)(from_where, from, where, to);
}
int renameat2(int from_where, const char *from, int where, const char *to, unsigned flags) {
  char room[PATH_MAX];
  FAIL_OR(-1, "rename", located(where, to, room));
  return REAL(renameat2)(from_where, from, where, to, flags);
}
int mkdir(const char *path, mode_t mode) {
  char room[PATH_MAX];
  FAIL_OR(-1, "mkdir", located(AT_FDCWD, path, room));
  return REAL(mkdir)(path, mode);
}
int mkdirat(int where, const char *path, mode_t mode) {
  char room[PATH_MAX];
  FAIL_OR(-1, "mkdir", located(where, path, room));
  return REAL(mkdirat)(where, path, mode);
}
int unlink(const char *path) {
  char room[PATH_MAX];
  FAIL_OR(-1, "unlink", located(AT_FDCWD, path, room));
  return REAL(unlink)(path);
}
int unlinkat(int where, const char *path, int flags) {
  char room[PATH_MAX];
  FAIL_OR(-1, "unlink", located(where, path, room));
  return REAL(unlinkat)(where, path, flags);
}
int rmdir(const char *path) {
  char room[PATH_MAX];
  FAIL_OR(-1, "unlink", located(AT_FDCWD, path, room));
  return REAL(rmdir)(path);
}
int fsync(int descriptor) {
  FAIL_OR(-1, "fsync", of(descriptor));
  return REAL(fsync)(descriptor);
}
int fdatasync(int descriptor) {
  FAIL_OR(-1, "fsync", of(descriptor));
  return REAL(fdatasync)(descriptor);
}
int syncfs(int descriptor) {
  FAIL_OR(-1, "fsync", of(descriptor));
  return REAL(syncfs)(descriptor);
}
int flock(int descriptor, int operation) {
  int (*flock_)(int, int) = (int (*)(int, int))real("flock");
  FAIL_OR(-1, "flock", of(descriptor));
  return flock_(descriptor, operation);
}

int pthread_create(
  pthread_t *thread, const pthread_attr_t *attributes, void *(*work)(void *), void *argument) {
  if (getenv("FAULT_THREADS")) return EAGAIN;
  return REAL(pthread_create)(thread, attributes, work, argument);
}

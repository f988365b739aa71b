#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

void cprocess_hold_standard_streams(void) {
  for (int stream = 0; stream <= 2; stream++) {
    if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest number is free, since those below are held. Opened the wrong way round, it can be used for nothing.
    (void)open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
  }
}

void cprocess_prefer_errors_to_signals(void) {
  signal(SIGPIPE, SIG_IGN);
#ifdef SIGXFSZ
  signal(SIGXFSZ, SIG_IGN);
#endif
}

/// The variables but for those that are hidden; NULL without memory. Only the list is to be freed.
static char **visible_variables(const char *hidden) {
  extern char **environ;
  size_t count = 0;
  while (environ[count]) count++;
  char **visible = calloc(count + 1, sizeof *visible);
  if (!visible) return NULL;
  char **next = visible;
  for (size_t at = 0; at < count; at++) {
    if (strncmp(environ[at], hidden, strlen(hidden)) != 0) *next++ = environ[at];
  }
  return visible;
}

/// @return the exit status; -1 where it was ended by a signal.
static int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int cprocess_ask(char *words[], const char *hidden, bool *is_silent) {
  int answer[2];
  if (pipe(answer) != 0) return -1;
  // Another program that is started meanwhile must not hold the pipe open.
  (void)fcntl(answer[0], F_SETFD, FD_CLOEXEC);
  (void)fcntl(answer[1], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_t streams;
  (void)posix_spawn_file_actions_init(&streams);
  (void)posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  (void)posix_spawn_file_actions_adddup2(&streams, answer[1], STDOUT_FILENO);
  (void)posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  char **variables = visible_variables(hidden);
  pid_t child = -1;
  int refused = variables ? posix_spawnp(&child, words[0], &streams, NULL, words, variables) : ENOMEM;
  free(variables);
  (void)posix_spawn_file_actions_destroy(&streams);
  (void)close(answer[1]);
  *is_silent = true;
  char said[4096];
  for (ssize_t count = 1; !refused && count != 0;) {
    count = read(answer[0], said, sizeof said);
    if (count > 0) *is_silent = false;
    if (count < 0 && errno != EINTR) break;
  }
  (void)close(answer[0]);
  return refused ? -1 : wait_for(child);
}

static const int crashes[] = { SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE };
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before[CRASHES];
static char *last_words;
static size_t last_words_length;
static int last_exit_code;

#ifdef __linux__
/// What the process takes up of its room for addresses, from the first number of /proc/self/statm (proc(5)).
static size_t room_taken(void) {
  int statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (statm < 0) return 0;
  char text[32];
  ssize_t count = read(statm, text, sizeof text);
  (void)close(statm);
  size_t pages = 0;
  for (ssize_t at = 0; at < count && text[at] >= '0' && text[at] <= '9'; at++) {
    pages = pages * 10 + (size_t)(text[at] - '0');
  }
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}
#endif

/// Whether the process stopped because there was no memory, as far as can be told afterwards; calls nothing that a handler of
/// signals must not call.
static bool is_out_of_memory(int error) {
  const size_t little = 1 << 20;
  // What allocates last says so in `errno`, and stops next.
  if (error == ENOMEM) return true;
  void *room = mmap(NULL, little, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (room == MAP_FAILED) return true;
  (void)munmap(room, little);
#ifdef __linux__
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    // Libraries ask for much at once: each thread's heap (malloc(3)) and stack reserve tens of megabytes.
    return room_taken() + 16 * little + limit.rlim_cur / 3 > limit.rlim_cur;
  }
#endif
  return false;
}

static void on_crash(int number) {
  int error = errno;
  if (is_out_of_memory(error)) {
    for (size_t at = 0; at < last_words_length;) {
      ssize_t count = write(STDERR_FILENO, last_words + at, last_words_length - at);
      if (count <= 0 && errno != EINTR) break;
      if (count > 0) at += (size_t)count;
    }
    _exit(last_exit_code);
  }
  // Returning repeats what crashed, this time as if nobody had looked.
  for (size_t at = 0; at < CRASHES; at++) {
    if (crashes[at] == number) (void)sigaction(number, &before[at], NULL);
  }
  errno = error;
}

void cprocess_end_without_memory(const char *words, int exit_code) {
  static char stack[64 << 10];
  last_words = strdup(words);
  if (!last_words) return;
  last_words_length = strlen(last_words);
  last_exit_code = exit_code;
  // A thread whose own stack cannot grow has nowhere else to run the handler.
  const stack_t other = { .ss_sp = stack, .ss_size = sizeof stack };
  (void)sigaltstack(&other, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK;
  (void)sigemptyset(&action.sa_mask);
  for (size_t at = 0; at < CRASHES; at++) (void)sigaction(crashes[at], &action, &before[at]);
}

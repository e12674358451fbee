/*
 * Makes the n-th operation that changes something below FAULT_FOLDER fail, or kills the process at it. Preloaded into node.
 *   FAULT_AT     number of the operation, from 1; 0 only counts
 *   FAULT_ERRNO  its error; 0 kills the process instead
 *   FAULT_STAYS  1: all later operations fail as well
 *   FAULT_COUNT  file that the number of operations is written to at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int count;

static int number(const char *name) {
  const char *text = getenv(name);
  return text ? atoi(text) : 0;
}

static int is_below(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Whether the operation fails; errno says how. */
static int fails(void) {
  int at = number("FAULT_AT"), now = ++count;
  if (at == 0 || now < at || (now > at && !number("FAULT_STAYS"))) return 0;
  if (number("FAULT_ERRNO") == 0) kill(getpid(), SIGKILL);
  errno = number("FAULT_ERRNO");
  return 1;
}

static int path_fails(const char *path) { return is_below(path) && fails(); }

static int descriptor_fails(int descriptor) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return path_fails(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                         \
  int name(const char *path, int flags, ...) {                            \
    va_list rest;                                                          \
    va_start(rest, flags);                                                 \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;             \
    va_end(rest);                                                          \
    if ((flags & (O_CREAT | O_WRONLY | O_RDWR)) && path_fails(path)) return -1; \
    return REAL(name)(path, flags, mode);                                  \
  }
OPEN(open)
OPEN(open64)

#define ON_PATH(name)                        \
  int name(const char *path) {              \
    return path_fails(path) ? -1 : REAL(name)(path); \
  }
ON_PATH(unlink)
ON_PATH(rmdir)

#define ON_TWO(name)                                         \
  int name(const char *from, const char *to) {              \
    return path_fails(to) ? -1 : REAL(name)(from, to);       \
  }
ON_TWO(rename)
ON_TWO(link)

int mkdir(const char *path, mode_t mode) { return path_fails(path) ? -1 : REAL(mkdir)(path, mode); }

#define ON_DESCRIPTOR(name)                                          \
  int name(int descriptor) {                                        \
    return descriptor_fails(descriptor) ? -1 : REAL(name)(descriptor); \
  }
ON_DESCRIPTOR(fsync)
ON_DESCRIPTOR(fdatasync)

ssize_t write(int descriptor, const void *bytes, size_t size) {
  return descriptor_fails(descriptor) ? -1 : REAL(write)(descriptor, bytes, size);
}

ssize_t writev(int descriptor, const struct iovec *parts, int size) {
  return descriptor_fails(descriptor) ? -1 : REAL(writev)(descriptor, parts, size);
}

#define PWRITE(name, offset_type)                                                       \
  ssize_t name(int descriptor, const void *bytes, size_t size, offset_type offset) {   \
    return descriptor_fails(descriptor) ? -1 : REAL(name)(descriptor, bytes, size, offset); \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (file) {
    fprintf(file, "%d\n", (int)count);
    fclose(file);
  }
}

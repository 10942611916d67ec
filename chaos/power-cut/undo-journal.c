/*
 * Lost power, honestly: kill -9 leaves everything written in the kernel's memory, a power cut does not. Loaded into PostgreSQL
 * (LD_PRELOAD), this keeps for every file below the database's directory what was there before each write, until the file is
 * synced. After all processes were killed, chaos/src/place/power-cut.ts writes the old bytes back: what was never synced is gone.
 *
 * UNDO_DATA     directory whose files are watched
 * UNDO_JOURNAL  directory of the journals: one file per inode, "<inode>", entries { offset, length, size before } + old bytes
 *
 * A lock on the journal keeps writes and syncs of one file apart, also between processes. sync_file_range promises nothing and
 * clears nothing. Names of files count as durable at once. PostgreSQL must write by itself (io_method = sync).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct entry {
  int64_t offset;
  int64_t length;
  int64_t size_before;
};

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_truncate)(const char *, off_t);
static int (*real_fallocate)(int, int, off_t, off_t);
static int (*real_posix_fallocate)(int, off_t, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_syncfs)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_open)(const char *, int, ...);

static const char *data_directory;
static const char *journal_directory;
static size_t data_length;

/* PostgreSQL writes its process title over the environment it was started with; a pointer into it would go blind. */
static const char *copy_of(const char *variable) { return variable ? strdup(variable) : NULL; }

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_writev = dlsym(RTLD_NEXT, "writev");
  real_pwritev = dlsym(RTLD_NEXT, "pwritev");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  real_truncate = dlsym(RTLD_NEXT, "truncate");
  real_fallocate = dlsym(RTLD_NEXT, "fallocate");
  real_posix_fallocate = dlsym(RTLD_NEXT, "posix_fallocate");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_syncfs = dlsym(RTLD_NEXT, "syncfs");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_open = dlsym(RTLD_NEXT, "open");
  data_directory = copy_of(getenv("UNDO_DATA"));
  journal_directory = copy_of(getenv("UNDO_JOURNAL"));
  data_length = data_directory ? strlen(data_directory) : 0;
}

/* A journal that cannot be kept would make the power cut lie. */
static void give_up(const char *what) {
  dprintf(2, "undo-journal: %s: %s\n", what, strerror(errno));
  abort();
}

static int is_below(const char *path) {
  return data_length > 0 && strncmp(path, data_directory, data_length) == 0 && path[data_length] == '/';
}

static int is_watched(int fd, struct stat *stats) {
  char link[40], path[PATH_MAX];
  if (data_length == 0 || fstat(fd, stats) != 0 || !S_ISREG(stats->st_mode)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = '\0';
  return is_below(path);
}

static int locked_journal(ino_t inode) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%llu", journal_directory, (unsigned long long)inode);
  int journal = real_open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (journal < 0) give_up("journal");
  while (flock(journal, LOCK_EX) != 0)
    if (errno != EINTR) give_up("lock");
  return journal;
}

static void keep_all(int journal, const void *bytes, size_t length) {
  for (size_t done = 0; done < length;) {
    ssize_t written = real_write(journal, (const char *)bytes + done, length - done);
    if (written < 0 && errno != EINTR) give_up("write");
    if (written > 0) done += (size_t)written;
  }
}

/* Keeps what lies at [offset, offset + length) and how long the file is; in one piece, so that a kill leaves it whole or torn at the end. */
static void keep(int journal, int fd, off_t offset, size_t length) {
  struct stat stats;
  if (fstat(fd, &stats) != 0) give_up("size");
  off_t size = stats.st_size;
  size_t old = offset >= size ? 0 : (off_t)length > size - offset ? (size_t)(size - offset) : length;
  char *piece = malloc(sizeof(struct entry) + old);
  if (!piece) give_up("memory");
  char path[40];
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  /* The file may be open for writing alone. */
  int reading = old > 0 ? real_open(path, O_RDONLY | O_CLOEXEC) : -1;
  size_t got = 0;
  while (got < old) {
    ssize_t count = pread(reading, piece + sizeof(struct entry) + got, old - got, offset + (off_t)got);
    if (count < 0 && errno != EINTR) give_up("read");
    if (count == 0) break;
    if (count > 0) got += (size_t)count;
  }
  if (reading >= 0) close(reading);
  struct entry entry = {offset, (int64_t)got, size};
  memcpy(piece, &entry, sizeof entry);
  keep_all(journal, piece, sizeof entry + got);
  free(piece);
}

static off_t place_of(int fd, const struct stat *stats) {
  return fcntl(fd, F_GETFL) & O_APPEND ? stats->st_size : lseek(fd, 0, SEEK_CUR);
}

static size_t length_of(const struct iovec *pieces, int count) {
  size_t length = 0;
  for (int index = 0; index < count; index++) length += pieces[index].iov_len;
  return length;
}

/* Runs a writing call with the old bytes kept before it, under the lock of the file's journal. */
#define KEPT(type, fd, offset, length, call)                      \
  do {                                                            \
    struct stat stats;                                            \
    if (!is_watched(fd, &stats)) return call;                     \
    int journal = locked_journal(stats.st_ino);                   \
    keep(journal, fd, offset, length);                            \
    type result = call;                                           \
    int error = errno;                                            \
    close(journal);                                               \
    errno = error;                                                \
    return result;                                                \
  } while (0)

ssize_t write(int fd, const void *bytes, size_t length) {
  KEPT(ssize_t, fd, place_of(fd, &stats), length, real_write(fd, bytes, length));
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  KEPT(ssize_t, fd, offset, length, real_pwrite(fd, bytes, length, offset));
}

ssize_t writev(int fd, const struct iovec *pieces, int count) {
  KEPT(ssize_t, fd, place_of(fd, &stats), length_of(pieces, count), real_writev(fd, pieces, count));
}

ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t offset) {
  KEPT(ssize_t, fd, offset, length_of(pieces, count), real_pwritev(fd, pieces, count, offset));
}

int ftruncate(int fd, off_t length) {
  KEPT(int, fd, length, stats.st_size > length ? (size_t)(stats.st_size - length) : 0, real_ftruncate(fd, length));
}

int fallocate(int fd, int mode, off_t offset, off_t length) {
  KEPT(int, fd, offset, (size_t)length, real_fallocate(fd, mode, offset, length));
}

int posix_fallocate(int fd, off_t offset, off_t length) {
  KEPT(int, fd, offset, (size_t)length, real_posix_fallocate(fd, offset, length));
}

int truncate(const char *path, off_t length) {
  int fd = real_open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return -1;
  int result = ftruncate(fd, length);
  int error = errno;
  close(fd);
  errno = error;
  return result;
}

/* What is synced is safe: its old bytes are forgotten, after the sync and not before. */
static int synced(int fd, int (*sync)(int)) {
  struct stat stats;
  if (!is_watched(fd, &stats)) return sync(fd);
  int journal = locked_journal(stats.st_ino);
  int result = sync(fd);
  int error = errno;
  if (result == 0 && real_ftruncate(journal, 0) != 0) give_up("truncate");
  close(journal);
  errno = error;
  return result;
}

int fsync(int fd) { return synced(fd, real_fsync); }

int fdatasync(int fd) { return synced(fd, real_fdatasync); }

/* Everything at once, as PostgreSQL does before it replays its log: at that moment nobody else writes. */
int syncfs(int fd) {
  int result = real_syncfs(fd);
  int error = errno;
  DIR *journals = result == 0 && data_length > 0 ? opendir(journal_directory) : NULL;
  for (struct dirent *entry; journals && (entry = readdir(journals));) {
    if (entry->d_name[0] == '.') continue;
    int journal = locked_journal(strtoull(entry->d_name, NULL, 10));
    if (real_ftruncate(journal, 0) != 0) give_up("truncate");
    close(journal);
  }
  if (journals) closedir(journals);
  errno = error;
  return result;
}

/* An inode that goes may come back as another file, with nothing to undo. */
static void forget(const char *path) {
  struct stat stats;
  char journal[PATH_MAX];
  if (data_length == 0 || lstat(path, &stats) != 0 || !S_ISREG(stats.st_mode) || stats.st_nlink > 1) return;
  snprintf(journal, sizeof journal, "%s/%llu", journal_directory, (unsigned long long)stats.st_ino);
  real_unlink(journal);
}

int unlink(const char *path) {
  forget(path);
  return real_unlink(path);
}

int rename(const char *from, const char *to) {
  forget(to);
  return real_rename(from, to);
}

static int opened(const char *path, int flags, mode_t mode) {
  if (flags & O_TRUNC) {
    /* Emptied by the call itself: what was there is kept like any other truncation. */
    int fd = real_open(path, O_RDWR | O_CLOEXEC);
    struct stat stats;
    if (fd >= 0 && is_watched(fd, &stats) && stats.st_size > 0) ftruncate(fd, 0);
    if (fd >= 0) close(fd);
  }
  return real_open(path, flags, mode);
}

#define MODE_OF(flags, mode)                        \
  mode_t mode = 0;                                  \
  if ((flags) & (O_CREAT | O_TMPFILE)) {            \
    va_list rest;                                   \
    va_start(rest, flags);                          \
    mode = va_arg(rest, mode_t);                    \
    va_end(rest);                                   \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return opened(path, flags, mode);
}

/* The same calls under the names of programs built for large files. */
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) { return pwrite(fd, bytes, length, offset); }
ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off_t offset) { return pwritev(fd, pieces, count, offset); }
int ftruncate64(int fd, off_t length) { return ftruncate(fd, length); }
int truncate64(const char *path, off_t length) { return truncate(path, length); }
int fallocate64(int fd, int mode, off_t offset, off_t length) { return fallocate(fd, mode, offset, length); }
int posix_fallocate64(int fd, off_t offset, off_t length) { return posix_fallocate(fd, offset, length); }

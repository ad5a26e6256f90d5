/* Preloaded into a server, it makes every flush to the disk take longer, as a venue's laptop does, and tells of every
 * one that the disk itself held up: its milliseconds, a line each.
 *
 *   cc -O2 -shared -fPIC -o slowsync.so slowsync.c -ldl
 *   LD_PRELOAD=./slowsync.so SLOWSYNC_US=5000 SLOWSYNC_LOG=flushes.txt ... */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define HELD_UP_MS 20.0

static double now_ms(void) {
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static void tell(double ms) {
    const char *path = getenv("SLOWSYNC_LOG");
    int log = path && ms > HELD_UP_MS ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (log < 0) return;
    dprintf(log, "%.1f\n", ms);
    close(log);
}

static int slowed(const char *name, int fd) {
    const char *wait = getenv("SLOWSYNC_US");
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    if (wait) usleep((useconds_t)atoi(wait));
    double began = now_ms();
    int done = real(fd);
    tell(now_ms() - began);
    return done;
}

int fsync(int fd) { return slowed("fsync", fd); }
int fdatasync(int fd) { return slowed("fdatasync", fd); }

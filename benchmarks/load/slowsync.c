/* Preloaded into a server, it makes every flush to the disk take longer, as a venue's laptop does.
 *
 *   cc -O2 -shared -fPIC -o slowsync.so slowsync.c -ldl
 *   LD_PRELOAD=./slowsync.so SLOWSYNC_US=5000 ... */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int slowed(const char *name, int fd) {
    const char *wait = getenv("SLOWSYNC_US");
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    if (wait) usleep((useconds_t)atoi(wait));
    return real(fd);
}

int fsync(int fd) { return slowed("fsync", fd); }
int fdatasync(int fd) { return slowed("fdatasync", fd); }

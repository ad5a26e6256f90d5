#define _GNU_SOURCE
#include "meter.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static void add_process(struct usage *usage, int pid) {
    char path[300];
    unsigned long long running;
    unsigned long total, resident;
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *threads = opendir(path);
    for (struct dirent *thread; threads && (thread = readdir(threads));) {
        if (thread->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "/proc/%d/task/%.20s/schedstat", pid, thread->d_name);
        FILE *file = fopen(path, "r");
        if (file && fscanf(file, "%llu", &running) == 1) usage->server_cpu += (double)running / 1e9;
        if (file) fclose(file);
    }
    if (threads) closedir(threads);
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *file = fopen(path, "r");
    if (file && fscanf(file, "%lu %lu", &total, &resident) == 2) usage->server_rss += (uint64_t)resident * (uint64_t)sysconf(_SC_PAGESIZE);
    if (file) fclose(file);
}

struct usage usage_now(const char *pids) {
    struct usage usage = {0};
    char *copy = strdup(pids), *rest = copy;
    for (char *pid; (pid = strsep(&rest, ","));) if (*pid) add_process(&usage, atoi(pid));
    free(copy);
    struct rusage own;
    getrusage(RUSAGE_SELF, &own);
    usage.own_cpu = (double)(own.ru_utime.tv_sec + own.ru_stime.tv_sec) + (double)(own.ru_utime.tv_usec + own.ru_stime.tv_usec) / 1e6;
    return usage;
}

static int earlier(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

double percentile_ms(uint64_t *nanoseconds, size_t count, double share) {
    if (!count) return -1;
    qsort(nanoseconds, count, sizeof *nanoseconds, earlier);
    size_t rank = (size_t)(share * (double)count);
    return (double)nanoseconds[rank < count ? rank : count - 1] / 1e6;
}

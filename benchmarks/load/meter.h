/* What a process and this one have used: processor seconds and resident memory, from /proc. */
#ifndef METER_H
#define METER_H

#include <stddef.h>
#include <stdint.h>

struct usage {
    double server_cpu, own_cpu; /* seconds on a processor so far */
    uint64_t server_rss;        /* bytes */
};

struct usage usage_now(const char *pids); /* comma-separated */
double percentile_ms(uint64_t *nanoseconds, size_t count, double share); /* sorts in place */

#endif

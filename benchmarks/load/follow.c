/* Ten thousand followers on one thread: joins them, publishes changes, and times when each change has reached each.
 *
 *   cc -O2 -o follow follow.c wire.c meter.c
 *   ./follow --port 8000 --pid 4711 --follow /follow/bench --publish /publish -n 10000 --changes 20 --bytes 300,3000
 *
 * A follower has a change once it has received that change or a newer one. One JSON line is printed for joining and
 * one for each size of change. Its own share of a processor is printed too: well under 1, or it is the bottleneck.
 *
 * While a change is under way it looks for it without sleeping (that does not count as busy): over loopback the server
 * that sends would be charged with waking it up, a third of its processor time, and the slower the oftener. A phone's
 * sleep is not the server's work. --sleep lets it sleep all the same. */
#define _GNU_SOURCE
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "meter.h"
#include "wire.h"

enum { WARM_UP = 3, PROBES = 1 << 20, PATIENCE_S = 120 };
#define MS 1000000ull

static struct wire wire = {.follow = "/", .publish = "/", .sources = 16};
static struct client *publisher, *probe;
static int followers = 1000, stuck, changes = 20, in_flight = 200;
static double per_second, settle_s = 0.3, quiet_s, hold_s, join_seconds;
static bool greeted, sleeps, joining = true;
static const char *pids = "";

static int joined, lost;
static int first_change, published; /* of this phase; numbers run on through all phases */
static uint64_t *published_at, *latencies, *last_at;
static int *reached, complete;

static uint64_t probes[PROBES], probe_sent, probe_next;
static size_t probed;

static void follower_joined(void) { joined++; }

static void on_opened(struct wire *w, struct client *client, uint64_t now) {
    (void)w, (void)now;
    if (client->role == FOLLOWER && !greeted) follower_joined();
}

static void on_closed(struct wire *w, struct client *client) {
    (void)w;
    if (client->role == FOLLOWER) lost++;
    else if (client->role != STUCK) die("the server closed the publisher or the probe");
}

static int change_in(const struct client *client) {
    if (wire_compressed(client)) return client->seen + 1;
    const char *at = memmem(client->kept, client->kept_have, "\"seq\":\"", 7);
    return at && at + 17 <= (const char *)client->kept + client->kept_have ? atoi(at + 7) : -1;
}

static void on_message(struct wire *w, struct client *client, uint64_t now) {
    if (client->role == PROBE) {
        if (probe_sent && probed < PROBES) probes[probed++] = now - probe_sent;
        probe_sent = 0, probe_next = now + 2 * MS;
        return;
    }
    if (client->role != FOLLOWER) return;
    if (joining) {
        if (greeted) follower_joined();
        return;
    }
    int change = change_in(client);
    for (int b = client->seen + 1; b <= change; b++) {
        int i = b - first_change;
        if (i < 0 || i >= published) die("a change that was not published: %d", b);
        latencies[(size_t)i * (size_t)followers + (size_t)(client - w->clients)] = now - published_at[i];
        last_at[i] = now;
        if (++reached[i] == followers) complete++;
    }
    if (change > client->seen) client->seen = change;
}

static void probe_when_due(void) {
    if (!probe || probe->stage != OPEN || probe_sent || now_ns() < probe_next) return;
    probe_sent = now_ns();
    wire_say(probe, "{\"probe\":1}", 11);
}

static void turn(int milliseconds) {
    probe_when_due();
    wire_poll(&wire, probe && milliseconds > 1 ? 1 : milliseconds);
}

static void wait_for(double seconds) {
    for (uint64_t until = now_ns() + (uint64_t)(seconds * 1e9); now_ns() < until;) turn(1);
}

static void print_probes(void) {
    if (probe) printf("\"probes\":%zu,\"probe_p50_ms\":%.3f,", probed, percentile_ms(probes, probed, 0.5));
    if (probe) printf("\"probe_p99_ms\":%.3f,\"probe_max_ms\":%.3f,", percentile_ms(probes, probed, 0.99), percentile_ms(probes, probed, 1));
    probed = 0;
}

static struct client *open_single(struct client *client, enum role role) {
    wire_open(&wire, client, role);
    for (uint64_t until = now_ns() + 5000 * MS; client->stage != OPEN;) {
        wire_poll(&wire, 20);
        if (now_ns() > until) die("the %s did not connect", role == PUBLISHER ? "publisher" : "probe");
    }
    return client;
}

static void join_all(void) {
    struct usage before = usage_now(pids);
    uint64_t began = now_ns();
    for (int opened = 0; joined < followers;) {
        for (int batch = 0; batch < 16 && opened < followers && opened - joined < in_flight; batch++) wire_open(&wire, &wire.clients[opened++], FOLLOWER);
        turn(opened < followers && opened - joined < in_flight ? 0 : 20);
        if (lost) die("%d followers were refused or dropped while joining", lost);
        if (now_ns() - began > PATIENCE_S * 1000 * MS) die("only %d of %d joined", joined, followers);
    }
    join_seconds = (double)(now_ns() - began) / 1e9;
    struct usage now = usage_now(pids);
    printf("{\"phase\":\"join\",\"followers\":%d,\"seconds\":%.3f,\"per_second\":%.0f,", followers, join_seconds, followers / join_seconds);
    print_probes();
    wait_for(settle_s);
    printf("\"rss_per_follower\":%.0f,\"client_busy\":%.2f}\n",
        ((double)usage_now(pids).server_rss - (double)before.server_rss) / followers, (now.own_cpu - before.own_cpu) / join_seconds);
    fflush(stdout);
    probed = 0;
}

/* A scoresheet-like object of exactly `size` bytes; its number comes first, so that it is found without parsing. */
static void publish(int size) {
    static char text[1 << 16];
    int number = first_change + published, at = sprintf(text, "{\"seq\":\"%010d\",\"marks\":[", number);
    uint32_t r = (uint32_t)number * 2654435761u + 12345;
    while (at + 64 < size) {
        r = r * 1664525u + 1013904223u;
        at += sprintf(text + at, "{\"judge\":%u,\"entry\":%u,\"mark\":\"%u.%02u\"},", (r >> 8) % 15, (r >> 12) % 16, (r >> 20) % 10, (r >> 24) % 4 * 25);
    }
    at += sprintf(text + at, "{}],\"note\":\"");
    while (at < size - 2) {
        r = r * 1664525u + 1013904223u;
        text[at++] = (char)('a' + (r >> 24) % 26);
    }
    memcpy(text + at, "\"}", 2);
    published_at[published++] = now_ns();
    wire_say(publisher, text, (size_t)at + 2);
}

static void publish_all(int size, int until) {
    uint64_t next = now_ns(), began = next;
    while (complete < until) {
        if (published < until && now_ns() >= next && (per_second > 0 || complete == published)) {
            publish(size);
            next = per_second > 0 ? next + (uint64_t)(1e9 / per_second) : next;
            continue;
        }
        int before = complete;
        turn(complete < published && !sleeps ? 0 : 1);
        if (per_second <= 0 && complete > before) next = now_ns() + 5 * MS; /* a breath, so that each step stands alone */
        if (lost) die("%d followers were dropped", lost);
        if (now_ns() - began > PATIENCE_S * 1000 * MS) die("only %d of %d changes arrived everywhere", complete, until);
    }
}

static void fan_out(int size, int stuck_now) {
    first_change += published;
    published = complete = 0;
    memset(reached, 0, sizeof *reached * (size_t)(changes + WARM_UP));
    for (int i = 0; i < followers; i++) wire.clients[i].seen = first_change - 1;
    publish_all(size, WARM_UP);
    probed = 0, wire.bytes = wire.idle_ns = 0;
    struct usage before = usage_now(pids);
    uint64_t began = now_ns();
    publish_all(size, WARM_UP + changes);
    double seconds = (double)(now_ns() - began) / 1e9, deliveries = (double)changes * followers;
    struct usage now = usage_now(pids);
    uint64_t *last = malloc(sizeof *last * (size_t)changes), finished = 0;
    for (int i = 0; i < changes; i++) {
        last[i] = last_at[WARM_UP + i] - published_at[WARM_UP + i];
        if (last_at[WARM_UP + i] > finished) finished = last_at[WARM_UP + i];
    }
    uint64_t *measured = latencies + (size_t)WARM_UP * (size_t)followers;
    size_t count = (size_t)changes * (size_t)followers;
    printf("{\"phase\":\"fanout\",\"followers\":%d,\"stuck\":%d,\"bytes\":%d,\"changes\":%d,", followers, stuck_now, size, changes);
    printf("\"last_ms\":%.3f,\"last_max_ms\":%.3f,", percentile_ms(last, (size_t)changes, 0.5), percentile_ms(last, (size_t)changes, 1));
    printf("\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f,", percentile_ms(measured, count, 0.5), percentile_ms(measured, count, 0.99), percentile_ms(measured, count, 1));
    print_probes();
    printf("\"cpu_s_per_1000\":%.6f,\"deliveries_per_s\":%.0f,\"wire_bytes\":%.1f,\"server_rss\":%lu,\"server_busy\":%.2f,\"client_busy\":%.2f}\n",
        (now.server_cpu - before.server_cpu) / deliveries * 1000, deliveries / ((double)(finished - published_at[WARM_UP]) / 1e9), (double)wire.bytes / deliveries,
        (unsigned long)now.server_rss, (now.server_cpu - before.server_cpu) / seconds, (now.own_cpu - before.own_cpu - (double)wire.idle_ns / 1e9) / seconds);
    fflush(stdout);
    free(last);
}

static void fan_out_sizes(const char *sizes, int stuck_now) {
    char *copy = strdup(sizes), *rest = copy;
    for (char *size; (size = strsep(&rest, ","));) fan_out(atoi(size), stuck_now);
    free(copy);
}

static void hang_up_at_once(void) {
    struct linger reset = {.l_onoff = 1};
    for (int i = 0; i < followers + stuck + 2; i++) {
        if (wire.clients[i].stage == CLOSED) continue;
        setsockopt(wire.clients[i].fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        close(wire.clients[i].fd);
    }
}

int main(int count, char **arguments) {
    static const struct option options[] = {
        {"port", 1, 0, 'p'}, {"pid", 1, 0, 'i'}, {"follow", 1, 0, 'f'}, {"publish", 1, 0, 'u'}, {"probe", 1, 0, 'e'},
        {"changes", 1, 0, 'm'}, {"bytes", 1, 0, 'b'}, {"per-second", 1, 0, 'r'}, {"stuck", 1, 0, 's'}, {"deflate", 0, 0, 'd'},
        {"greeted", 0, 0, 'g'}, {"in-flight", 1, 0, 'l'}, {"settle", 1, 0, 't'}, {"quiet", 1, 0, 'q'}, {"hold", 1, 0, 'h'}, {"sleep", 0, 0, 'z'}, {0, 0, 0, 0}};
    const char *sizes = "300";
    for (int option; (option = getopt_long(count, arguments, "n:", options, 0)) != -1;) switch (option) {
        case 'n': followers = atoi(optarg); break;
        case 'p': wire.port = atoi(optarg); break;
        case 'i': pids = optarg; break;
        case 'f': wire.follow = optarg; break;
        case 'u': wire.publish = optarg; break;
        case 'e': wire.probe = optarg; break;
        case 'm': changes = atoi(optarg); break;
        case 'b': sizes = optarg; break;
        case 'r': per_second = atof(optarg); break;
        case 's': stuck = atoi(optarg); break;
        case 'd': wire.deflate = true; break;
        case 'g': greeted = true; break;
        case 'l': in_flight = atoi(optarg); break;
        case 't': settle_s = atof(optarg); break;
        case 'q': quiet_s = atof(optarg); break;
        case 'h': hold_s = atof(optarg); break;
        case 'z': sleeps = true; break;
        default: die("unknown option");
    }
    if (followers < 1 || followers > 30000 || stuck < 0 || stuck > 5000 || changes < 0) die("at most 30000 followers and 5000 stuck");
    signal(SIGPIPE, SIG_IGN);
    alarm(900);
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    wire.epoll = epoll_create1(0);
    wire.clients = calloc((size_t)(followers + stuck + 2), sizeof *wire.clients);
    wire.message = on_message, wire.opened = on_opened, wire.closed = on_closed;
    size_t numbers = (size_t)(changes + WARM_UP);
    published_at = calloc(numbers, sizeof *published_at), last_at = calloc(numbers, sizeof *last_at);
    reached = calloc(numbers, sizeof *reached), latencies = calloc(numbers * (size_t)followers, sizeof *latencies);

    if (wire.probe) {
        probe = open_single(&wire.clients[followers + stuck + 1], PROBE);
        wait_for(0.2);
        probed = 0;
        wait_for(quiet_s);
        printf("{\"phase\":\"quiet\",");
        print_probes();
        printf("\"seconds\":%.1f}\n", quiet_s);
    }
    join_all();
    wait_for(hold_s);
    joining = false;
    if (changes) {
        publisher = open_single(&wire.clients[followers + stuck], PUBLISHER);
        wait_for(settle_s);
        fan_out_sizes(sizes, 0);
        for (int i = 0; i < stuck; i++) wire_open(&wire, &wire.clients[followers + i], STUCK);
        wait_for(stuck ? 1 : 0);
        if (stuck) fan_out_sizes(sizes, stuck);
    }
    hang_up_at_once();
    return 0;
}

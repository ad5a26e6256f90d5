/* Websocket clients on an epoll set: opened, read frame by frame, never blocked on. */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum role { FOLLOWER, PUBLISHER, PROBE, STUCK };
enum stage { CLOSED, CONNECTING, UPGRADING, OPEN };

enum { KEPT = 128 }; /* first bytes of a message that are kept, to find the number of a change in it */

struct client {
    int fd;
    uint8_t role, stage;
    uint8_t head[10], head_have, head_need; /* header of the frame being read */
    uint8_t kept[KEPT], kept_have;          /* first bytes of its payload */
    uint8_t tail[3];                        /* last bytes of the upgrade answer: its end may come in pieces */
    uint64_t unread;                        /* payload bytes still to come */
    int32_t seen;                           /* newest change this follower has; -1 before the first */
};

struct wire {
    int epoll, port, sources;
    bool deflate;
    const char *follow, *publish, *probe;
    struct client *clients;
    uint64_t bytes;   /* received, all clients */
    uint64_t idle_ns; /* spent on looking in vain without sleeping */
    /* called for each complete text message, with the time it was read */
    void (*message)(struct wire *, struct client *, uint64_t now);
    void (*opened)(struct wire *, struct client *, uint64_t now);
    void (*closed)(struct wire *, struct client *);
};

uint64_t now_ns(void);
void die(const char *format, ...);
void wire_open(struct wire *, struct client *, enum role);
void wire_poll(struct wire *, int milliseconds);
void wire_say(struct client *, const void *text, size_t size);
bool wire_compressed(const struct client *);

#endif

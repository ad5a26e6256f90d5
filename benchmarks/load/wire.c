#define _GNU_SOURCE
#include "wire.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static uint8_t inbound[1 << 18];

uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

void die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    exit(2);
}

static const char *path_of(const struct wire *wire, const struct client *client) {
    return client->role == PUBLISHER ? wire->publish : client->role == PROBE ? wire->probe : wire->follow;
}

/* Loopback only; several source addresses, because one has too few ports for ten thousand. */
void wire_open(struct wire *wire, struct client *client, enum role role) {
    memset(client, 0, sizeof *client);
    client->role = role;
    client->seen = -1;
    client->stage = CONNECTING;
    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (client->fd < 0) die("socket: %s (ulimit -n?)", strerror(errno));
    int on = 1, small = 4096;
    setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(client->fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (role == STUCK) setsockopt(client->fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    uint32_t number = (uint32_t)(client - wire->clients);
    struct sockaddr_in from = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x7f000002 + number % (uint32_t)wire->sources)};
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)wire->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(client->fd, (struct sockaddr *)&from, sizeof from)) die("bind: %s", strerror(errno));
    if (connect(client->fd, (struct sockaddr *)&to, sizeof to) && errno != EINPROGRESS) die("connect: %s", strerror(errno));
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data.ptr = client};
    epoll_ctl(wire->epoll, EPOLL_CTL_ADD, client->fd, &event);
}

static void hang_up(struct wire *wire, struct client *client) {
    if (client->stage == CLOSED) return;
    close(client->fd);
    wire->closed(wire, client);
    client->stage = CLOSED;
}

static void upgrade(struct wire *wire, struct client *client) {
    char head[1024];
    int size = snprintf(head, sizeof head,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Origin: http://127.0.0.1:%d\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Version: 13\r\n%s\r\n",
        path_of(wire, client), wire->port, wire->port,
        wire->deflate && client->role != PUBLISHER && client->role != PROBE
            ? "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n" : "");
    if (send(client->fd, head, (size_t)size, MSG_NOSIGNAL) != size) {
        hang_up(wire, client);
        return;
    }
    client->stage = UPGRADING;
    struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP | EPOLLET, .data.ptr = client};
    if (client->role == STUCK) event.events = EPOLLERR; /* it never reads: not even the answer */
    epoll_ctl(wire->epoll, EPOLL_CTL_MOD, client->fd, &event);
    if (client->role == STUCK) {
        client->stage = OPEN;
        wire->opened(wire, client, now_ns());
    }
}

static void send_frame(struct client *client, uint8_t opcode, const void *payload, size_t size) {
    static uint8_t frame[1 << 17];
    size_t head = 2;
    if (size > sizeof frame - 16) die("message too long");
    frame[0] = 0x80 | opcode;
    frame[1] = (uint8_t)(0x80 | (size < 126 ? size : size < 65536 ? 126 : 127));
    for (int shift = size < 126 ? 0 : size < 65536 ? 16 : 64; shift; shift -= 8) frame[head++] = (uint8_t)(size >> (shift - 8));
    const uint8_t mask[4] = {0x12, 0x34, 0x56, 0x78};
    memcpy(frame + head, mask, 4);
    head += 4;
    for (size_t i = 0; i < size; i++) frame[head + i] = ((const uint8_t *)payload)[i] ^ mask[i & 3];
    for (size_t sent = 0; sent < head + size;) {
        ssize_t now = send(client->fd, frame + sent, head + size - sent, MSG_NOSIGNAL);
        if (now > 0) sent += (size_t)now;
        else if (errno == EAGAIN) usleep(50);
        else return;
    }
}

void wire_say(struct client *client, const void *text, size_t size) { send_frame(client, 1, text, size); }

bool wire_compressed(const struct client *client) { return client->head[0] & 0x40; }

static void frame_complete(struct wire *wire, struct client *client, uint64_t now) {
    uint8_t opcode = client->head[0] & 15;
    if (opcode == 8) hang_up(wire, client);
    else if (opcode == 9) send_frame(client, 10, client->kept, client->kept_have);
    else if (opcode <= 2 && client->head[0] & 0x80) wire->message(wire, client, now);
}

static void read_frames(struct wire *wire, struct client *client, const uint8_t *at, size_t size, uint64_t now) {
    while (size) {
        if (client->head_have < 2 || client->head_have < client->head_need) {
            client->head[client->head_have++] = *at++, size--;
            if (client->head_have < 2) continue;
            uint8_t length = client->head[1] & 127;
            client->head_need = length == 127 ? 10 : length == 126 ? 4 : 2;
            if (client->head_have < client->head_need) continue;
            client->unread = length < 126 ? length : 0;
            for (int i = 2; i < client->head_need; i++) client->unread = client->unread << 8 | client->head[i];
            client->kept_have = 0;
        }
        size_t here = size < client->unread ? size : client->unread;
        size_t room = (size_t)(KEPT - client->kept_have), keep = room < here ? room : here;
        memcpy(client->kept + client->kept_have, at, keep);
        client->kept_have += (uint8_t)keep;
        at += here, size -= here, client->unread -= here;
        if (!client->unread) {
            client->head_have = client->head_need = 0;
            frame_complete(wire, client, now);
            if (client->stage == CLOSED) return;
        }
    }
}

/* The answer to the upgrade ends with an empty line; whatever follows it in the same bytes are frames. */
static void read_answer(struct wire *wire, struct client *client, const uint8_t *at, size_t size, uint64_t now) {
    if (client->head_have == 0 && size >= 12 && memcmp(at, "HTTP/1.1 101", 12)) {
        hang_up(wire, client);
        return;
    }
    client->head_have = 1;
    for (size_t i = 0; i < size; i++) {
        bool end = at[i] == '\n' && !memcmp(client->tail, "\r\n\r", 3);
        memmove(client->tail, client->tail + 1, 2);
        client->tail[2] = at[i];
        if (!end) continue;
        client->stage = OPEN;
        client->head_have = 0;
        wire->opened(wire, client, now);
        read_frames(wire, client, at + i + 1, size - i - 1, now);
        return;
    }
}

static void read_all(struct wire *wire, struct client *client) {
    for (;;) {
        ssize_t size = recv(client->fd, inbound, sizeof inbound, 0);
        if (size <= 0) {
            if (size == 0 || errno != EAGAIN) hang_up(wire, client);
            return;
        }
        wire->bytes += (uint64_t)size;
        if (client->stage == UPGRADING) read_answer(wire, client, inbound, (size_t)size, now_ns());
        else read_frames(wire, client, inbound, (size_t)size, now_ns());
        if (client->stage == CLOSED || size < (ssize_t)sizeof inbound) return; /* edge-triggered: more would say so */
    }
}

void wire_poll(struct wire *wire, int milliseconds) {
    struct epoll_event events[1024];
    uint64_t asked = milliseconds ? 0 : now_ns();
    int ready = epoll_wait(wire->epoll, events, 1024, milliseconds);
    if (!ready && !milliseconds) wire->idle_ns += now_ns() - asked;
    for (int i = 0; i < ready; i++) {
        struct client *client = events[i].data.ptr;
        if (client->stage == CONNECTING) {
            if (events[i].events & (EPOLLERR | EPOLLHUP)) hang_up(wire, client);
            else if (events[i].events & EPOLLOUT) upgrade(wire, client);
            continue;
        }
        if (client->stage != CLOSED && events[i].events & EPOLLIN) read_all(wire, client);
        if (client->stage != CLOSED && events[i].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) hang_up(wire, client);
    }
}

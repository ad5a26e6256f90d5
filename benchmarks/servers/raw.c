/* The lower bound: one frame, made once, and a bare loop over send(). Nothing that a product needs is in here.
 *
 *   cc -O2 -o raw raw.c && ./raw PORT
 *
 * /publish is the publisher, every other path follows. Handshakes are answered, pings are not, slow readers queue. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST = 1 << 16 };

struct peer {
    int fd, place; /* place among the followers, -1 for the publisher and before the handshake */
    int open;
    uint8_t *in, *out;
    size_t in_size, out_size;
};

static struct peer *by_fd[MOST], *followers[MOST];
static int count, poll_set;

static uint32_t rotated(uint32_t x, int by) { return x << by | x >> (32 - by); }

static void sha1(const uint8_t *text, size_t size, uint8_t digest[20]) {
    uint32_t h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    uint8_t padded[256] = {0};
    size_t blocks = (size + 9 + 63) / 64;
    memcpy(padded, text, size);
    padded[size] = 0x80;
    for (int i = 0; i < 8; i++) padded[blocks * 64 - 1 - (size_t)i] = (uint8_t)((uint64_t)size * 8 >> 8 * i);
    for (const uint8_t *block = padded; blocks--; block += 64) {
        uint32_t w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
        for (int i = 0; i < 16; i++) w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
        for (int i = 16; i < 80; i++) w[i] = rotated(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        for (int i = 0; i < 80; i++) {
            uint32_t f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
            uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
            uint32_t next = rotated(a, 5) + f + e + k + w[i];
            e = d, d = c, c = rotated(b, 30), b = a, a = next;
        }
        h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e;
    }
    for (int i = 0; i < 20; i++) digest[i] = (uint8_t)(h[i / 4] >> (24 - 8 * (i % 4)));
}

static void base64(const uint8_t digest[20], char text[29]) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint8_t padded[21] = {0};
    memcpy(padded, digest, 20);
    for (int i = 0; i < 7; i++) {
        uint32_t three = (uint32_t)padded[3 * i] << 16 | (uint32_t)padded[3 * i + 1] << 8 | padded[3 * i + 2];
        for (int j = 0; j < 4; j++) text[4 * i + j] = letters[three >> (18 - 6 * j) & 63];
    }
    text[27] = '=', text[28] = 0;
}

static void listen_for(struct peer *peer, uint32_t what) {
    struct epoll_event event = {.events = what, .data.fd = peer->fd};
    epoll_ctl(poll_set, EPOLL_CTL_MOD, peer->fd, &event);
}

static void drop(struct peer *peer) {
    if (peer->place >= 0) {
        followers[peer->place] = followers[--count];
        followers[peer->place]->place = peer->place;
    }
    by_fd[peer->fd] = NULL;
    close(peer->fd);
    free(peer->in), free(peer->out), free(peer);
}

static void queue(struct peer *peer, const uint8_t *rest, size_t size) {
    peer->out = realloc(peer->out, peer->out_size + size);
    memcpy(peer->out + peer->out_size, rest, size);
    peer->out_size += size;
    listen_for(peer, EPOLLIN | EPOLLOUT);
}

static void put(struct peer *peer, const uint8_t *frame, size_t size) {
    ssize_t taken = peer->out_size ? 0 : send(peer->fd, frame, size, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (taken == (ssize_t)size) return;
    if (taken < 0) taken = 0;
    queue(peer, frame + taken, size - (size_t)taken);
}

static void fan_out(const uint8_t *text, size_t size) {
    static uint8_t frame[1 << 17];
    size_t head = size < 126 ? 2 : 4;
    frame[0] = 0x81;
    frame[1] = (uint8_t)(size < 126 ? size : 126);
    if (head == 4) frame[2] = (uint8_t)(size >> 8), frame[3] = (uint8_t)size;
    memcpy(frame + head, text, size);
    for (int i = 0; i < count; i++) put(followers[i], frame, head + size);
}

static void forget(struct peer *peer, size_t size) {
    peer->in_size -= size;
    memmove(peer->in, peer->in + size, peer->in_size);
}

static int shake_hands(struct peer *peer) {
    char *request = (char *)peer->in, *end = strstr(request, "\r\n\r\n"), *key = strcasestr(request, "sec-websocket-key: ");
    if (!end || !key) return 0;
    char salted[80], token[29], answer[160];
    uint8_t digest[20];
    int size = snprintf(salted, sizeof salted, "%.24s258EAFA5-E914-47DA-95CA-C5AB0DC85B11", key + 19);
    sha1((uint8_t *)salted, (size_t)size, digest);
    base64(digest, token);
    size = snprintf(answer, sizeof answer, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n", token);
    put(peer, (uint8_t *)answer, (size_t)size);
    peer->open = 1;
    if (strncmp(request, "GET /publish ", 13)) peer->place = count, followers[count++] = peer;
    forget(peer, (size_t)(end + 4 - request));
    return 1;
}

/* One masked text of at most 65,535 bytes; false while it is not complete. */
static int read_text(struct peer *peer) {
    if (peer->in_size < 8) return 0;
    uint8_t *in = peer->in;
    size_t size = in[1] & 127, head = 6;
    if (size == 126) size = (size_t)in[2] << 8 | in[3], head = 8;
    if (peer->in_size < head + size) return 0;
    for (size_t i = 0; i < size; i++) in[head + i] ^= in[head - 4 + (i & 3)];
    if ((in[0] & 15) == 1) fan_out(in + head, size);
    forget(peer, head + size);
    return 1;
}

static void receive(struct peer *peer) {
    static uint8_t octets[1 << 16];
    ssize_t size = recv(peer->fd, octets, sizeof octets, 0);
    if (size <= 0) {
        drop(peer);
        return;
    }
    if (peer->place >= 0) return; /* what followers say is not heard */
    peer->in = realloc(peer->in, peer->in_size + (size_t)size + 1);
    memcpy(peer->in + peer->in_size, octets, (size_t)size);
    peer->in_size += (size_t)size;
    peer->in[peer->in_size] = 0;
    if (!peer->open) shake_hands(peer);
    while (peer->open && peer->place < 0 && read_text(peer)) {}
    if (peer->place >= 0) free(peer->in), peer->in = NULL, peer->in_size = 0;
}

static void drain(struct peer *peer) {
    ssize_t taken = send(peer->fd, peer->out, peer->out_size, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (taken <= 0) return;
    peer->out_size -= (size_t)taken;
    memmove(peer->out, peer->out + taken, peer->out_size);
    if (!peer->out_size) listen_for(peer, EPOLLIN);
}

static void welcome(int listener) {
    int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK), on = 1;
    if (fd < 0 || fd >= MOST) return;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    by_fd[fd] = calloc(1, sizeof *by_fd[fd]);
    by_fd[fd]->fd = fd, by_fd[fd]->place = -1;
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    epoll_ctl(poll_set, EPOLL_CTL_ADD, fd, &event);
}

int main(int arguments, char **argument) {
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments > 1 ? argument[1] : "0")), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(listener, (struct sockaddr *)&here, sizeof here) || listen(listener, 4096)) {
        perror("raw");
        return 1;
    }
    poll_set = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, ready[512];
    epoll_ctl(poll_set, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int events = epoll_wait(poll_set, ready, 512, -1);
        for (int i = 0; i < events; i++) {
            int fd = ready[i].data.fd;
            if (fd == listener) {
                welcome(listener);
                continue;
            }
            if (by_fd[fd] && by_fd[fd]->out_size && ready[i].events & EPOLLOUT) drain(by_fd[fd]);
            if (by_fd[fd] && ready[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) receive(by_fd[fd]);
        }
    }
}

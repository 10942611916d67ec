/* The floor of every broadcast: accepts on loopback, then writes what it is told to all, one after the other.
   Standard input: "<bytes>\n" followed by so many bytes; answers on standard output with the time before the first write, in ns. */
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int clients[20000];
static int count = 0;

static void admit(int listener) {
  int one = 1;
  int client = accept(listener, NULL, NULL);
  if (client < 0) return;
  setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  if (count < 20000) clients[count++] = client;
}

static void tell(void) {
  size_t length = 0;
  if (scanf("%zu", &length) != 1 || getchar() != '\n') exit(0);
  char *bytes = malloc(length);
  if (!bytes || fread(bytes, 1, length, stdin) != length) exit(0);
  struct timespec before;
  clock_gettime(CLOCK_REALTIME, &before);
  for (int index = 0; index < count; index += 1)
    for (size_t written = 0; written < length;) {
      ssize_t step = write(clients[index], bytes + written, length - written);
      if (step <= 0) break;
      written += (size_t)step;
    }
  printf("%lld\n", (long long)before.tv_sec * 1000000000LL + before.tv_nsec);
  fflush(stdout);
  free(bytes);
}

int main(void) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  setvbuf(stdin, NULL, _IONBF, 0);
  signal(SIGPIPE, SIG_IGN);
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1024)) return 1;
  getsockname(listener, (struct sockaddr *)&address, &size);
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  struct pollfd both[2] = {{.fd = listener, .events = POLLIN}, {.fd = 0, .events = POLLIN}};
  for (;;) {
    if (poll(both, 2, -1) < 0) return 1;
    if (both[0].revents & POLLIN) admit(listener);
    if (both[1].revents & POLLIN) tell();
    if (both[1].revents & POLLHUP) return 0;
  }
}

// A server that takes its time: every GET waits, then gets a Patient whose id is the last part of the path.
// Usage: slow PORT MILLISECONDS
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static useconds_t patience;

static enum MHD_Result answer(void *context, struct MHD_Connection *connection, const char *path, const char *method,
                              const char *version, const char *piece, size_t *piece_size, void **request) {
    (void)context, (void)method, (void)version, (void)piece, (void)piece_size, (void)request;
    usleep(patience);
    char body[512];
    const char *slash = strrchr(path, '/');
    int size = snprintf(body, sizeof body, "{\"resourceType\": \"Patient\", \"id\": \"%.64s\"}", slash ? slash + 1 : path);
    struct MHD_Response *response = MHD_create_response_from_buffer((size_t)size, body, MHD_RESPMEM_MUST_COPY);
    MHD_add_response_header(response, "Content-Type", "application/fhir+json");
    enum MHD_Result result = MHD_queue_response(connection, 200, response);
    MHD_destroy_response(response);
    return result;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    patience = (useconds_t)atoi(arguments[2]) * 1000;
    unsigned flags = MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL;
    if (!MHD_start_daemon(flags, (uint16_t)atoi(arguments[1]), NULL, NULL, answer, NULL, MHD_OPTION_END)) return 1;
    pause();
}

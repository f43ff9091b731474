#pragma once
#include <microhttpd.h>

// Swift cannot call C functions that take `...`: the options travel as an array of items.
// https://www.gnu.org/software/libmicrohttpd/manual/libmicrohttpd.html#microhttpd_002dconst
typedef struct MHD_OptionItem assay_option;
static inline assay_option assay_make_option(enum MHD_OPTION option, intptr_t value, void *pointer) {
    assay_option item = {option, value, pointer};
    return item;
}
// A function pointer travels in the option's integer, what it is called with in the pointer.
static inline assay_option assay_make_option_connection(MHD_NotifyConnectionCallback notify, void *context) {
    return assay_make_option(MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)notify, context);
}
static inline assay_option assay_make_option_completed(MHD_RequestCompletedCallback notify, void *context) {
    return assay_make_option(MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)notify, context);
}
typedef void *(*assay_target_callback)(void *context, const char *target, struct MHD_Connection *connection);
static inline assay_option assay_make_option_target(assay_target_callback receive, void *context) {
    return assay_make_option(MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)receive, context);
}
static inline struct MHD_Daemon *assay_start_daemon(
    unsigned flags, MHD_AccessHandlerCallback handler, void *context, assay_option *options) {
    return MHD_start_daemon(flags, 0, NULL, NULL, handler, context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

// Questions whose answers are unions; 0, -1 or NULL where libmicrohttpd does not know.
static inline uint16_t assay_get_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}
static inline int assay_get_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}
static inline void *assay_get_socket_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

static inline struct MHD_Response *assay_make_response(const void *bytes, size_t count) {
    return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

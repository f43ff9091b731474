// The least that a server of resources can do, as a measure for ours: libmicrohttpd and SQLite, and nothing of FHIR.
// GET /Patient/ID reads one row, PUT /Patient/ID writes it, POST /Patient writes a new one; bodies are not looked at.
// Two threads with epoll; WAL, synchronous NORMAL; a connection a thread for reads, one behind a lock for writes.
// Usage: bare PORT FILE
#include <microhttpd.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *file;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3 *writer;
static sqlite3_stmt *insertion;
static long created;

struct body {
    size_t count;
    char bytes[64 << 10];
};

static void demand(int is_good, const char *what) {
    if (is_good) return;
    fprintf(stderr, "bare: %s\n", what);
    exit(1);
}

static sqlite3 *open_database(void) {
    sqlite3 *database;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    demand(sqlite3_open_v2(file, &database, flags, NULL) == SQLITE_OK, "open");
    sqlite3_busy_timeout(database, 5000);
    demand(sqlite3_exec(database, "pragma journal_mode = wal; pragma synchronous = normal;"
                                  "create table if not exists resource (id text primary key, body blob) strict",
                        NULL, NULL, NULL) == SQLITE_OK, sqlite3_errmsg(database));
    return database;
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement;
    demand(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) == SQLITE_OK, sql);
    return statement;
}

static enum MHD_Result reply(struct MHD_Connection *connection, unsigned status, const void *bytes, size_t count) {
    struct MHD_Response *response =
        MHD_create_response_from_buffer(count, (void *)(uintptr_t)bytes, MHD_RESPMEM_MUST_COPY);
    MHD_add_response_header(response, "Content-Type", "application/fhir+json");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result read_row(struct MHD_Connection *connection, const char *id) {
    static _Thread_local sqlite3_stmt *selection;
    if (!selection) selection = prepare(open_database(), "select body from resource where id = ?");
    sqlite3_bind_text(selection, 1, id, -1, SQLITE_STATIC);
    enum MHD_Result result;
    if (sqlite3_step(selection) == SQLITE_ROW) {
        const void *bytes = sqlite3_column_blob(selection, 0);
        result = reply(connection, 200, bytes, (size_t)sqlite3_column_bytes(selection, 0));
    } else {
        result = reply(connection, 404, "{}", 2);
    }
    sqlite3_reset(selection);
    return result;
}

static enum MHD_Result write_row(struct MHD_Connection *connection, const char *id, const struct body *body) {
    char made[32];
    pthread_mutex_lock(&lock);
    if (!id) {
        snprintf(made, sizeof made, "c%ld", ++created);
        id = made;
    }
    sqlite3_bind_text(insertion, 1, id, -1, SQLITE_STATIC);
    sqlite3_bind_blob(insertion, 2, body->bytes, (int)body->count, SQLITE_STATIC);
    int is_done = sqlite3_step(insertion) == SQLITE_DONE;
    sqlite3_reset(insertion);
    pthread_mutex_unlock(&lock);
    return is_done ? reply(connection, 201, body->bytes, body->count) : reply(connection, 500, "{}", 2);
}

static enum MHD_Result answer(void *context, struct MHD_Connection *connection, const char *path, const char *method,
                              const char *version, const char *piece, size_t *piece_size, void **request) {
    (void)context, (void)version;
    struct body *body = *request;
    if (!body) {
        *request = body = malloc(sizeof *body);
        if (body) body->count = 0;
        return body ? MHD_YES : MHD_NO;
    }
    if (*piece_size > 0) {
        if (*piece_size > sizeof body->bytes - body->count) return MHD_NO;
        memcpy(body->bytes + body->count, piece, *piece_size);
        body->count += *piece_size;
        *piece_size = 0;
        return MHD_YES;
    }
    const char *id = strlen(path) > 9 ? path + 9 : NULL;  // behind "/Patient/"
    return strcmp(method, "GET") == 0 ? read_row(connection, id ? id : "") : write_row(connection, id, body);
}

static void complete(void *context, struct MHD_Connection *connection, void **request,
                     enum MHD_RequestTerminationCode how) {
    (void)context, (void)connection, (void)how;
    free(*request);
    *request = NULL;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    file = arguments[2];
    writer = open_database();
    insertion = prepare(writer, "insert or replace into resource values (?, ?)");
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC;
    demand(MHD_start_daemon(flags, (uint16_t)atoi(arguments[1]), NULL, NULL, answer, NULL, MHD_OPTION_THREAD_POOL_SIZE, 2u,
                            MHD_OPTION_NOTIFY_COMPLETED, complete, NULL, MHD_OPTION_END) != NULL,
           "cannot listen");
    pause();
}

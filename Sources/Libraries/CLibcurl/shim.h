#pragma once
#include <curl/curl.h>

// Swift cannot call C functions that take `...`. Each wrapper below fixes the type of the one variable argument.
// https://curl.se/libcurl/c/curl_easy_setopt.html
static inline CURLcode assay_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode assay_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode assay_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode assay_set_body_receiver(CURL *handle, curl_write_callback receive, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_WRITEDATA, context) : code;
}
static inline CURLcode assay_set_header_receiver(CURL *handle, curl_write_callback receive, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, receive);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_HEADERDATA, context) : code;
}

// https://curl.se/libcurl/c/curl_easy_getinfo.html; 0 and NULL where libcurl does not know.
static inline long assay_get_long(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}
static inline curl_off_t assay_get_offset(CURL *handle, CURLINFO info) {
    curl_off_t value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}
static inline void *assay_get_private(CURL *handle) {
    char *value = NULL;
    return curl_easy_getinfo(handle, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

// A CURLMsg keeps its result in a union. https://curl.se/libcurl/c/curl_multi_info_read.html
static inline CURLcode assay_message_result(const CURLMsg *message) { return message->data.result; }

// A macro with a cast is not imported.
static const long assay_global_default = CURL_GLOBAL_DEFAULT;

// The Glibc module lacks this header. https://man7.org/linux/man-pages/man2/eventfd.2.html
#include <sys/eventfd.h>
static inline int assay_make_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

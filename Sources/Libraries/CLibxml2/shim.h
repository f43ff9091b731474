#pragma once
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

// How many bytes of the text the parser has read; -1 where it has stopped and given its input back.
static inline long assay_xml_offset(xmlParserCtxtPtr context) {
    xmlParserInputPtr input = context->input;
    if (!input || !input->base) return -1;
    return (long)input->consumed + (input->cur - input->base);
}

// What iter() gives for a str. Two types, as in CPython: ASCII texts give shared characters only.
#pragma once
#include "runtime/core/str.hpp"

namespace gossamer {

struct StrIterator : Object {
    Str* text;          // owned; null once exhausted
    uint64_t position;  // in bytes
};
extern Type str_iterator_type, str_ascii_iterator_type;
Value make_str_iterator(Str& text);
void define_str_iterator_types();

}  // namespace gossamer

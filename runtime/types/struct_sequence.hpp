// Struct sequences: tuples whose items have names, such as time.struct_time or sys.version_info. Some fields may be
// hidden: they are known by name only, and are no items.
#pragma once
#include <initializer_list>
#include <span>

#include "runtime/core/tuple.hpp"

namespace gossamer {

struct StructField {
    char const* name;  // null: an item without a name
    char const* doc = "";
};
struct StructSequenceDefinition {
    char const* name;
    char const* module;
    char const* doc;
    std::span<StructField const> fields;  // at most 24
    size_t visible;                       // the first so many are items, the rest is hidden
};
// Such types are static objects of this kind; they can not be derived from.
struct StructSequenceType : Type {
    StructSequenceDefinition const* definition = nullptr;
};
// The definition must live as long as the process. Not constructible: sys.flags and kin can not be made by programs.
void define_struct_sequence(StructSequenceType& type, StructSequenceDefinition const& definition,
                            bool is_constructible = true);
// One value for each field, hidden ones included. Takes the references over, also when it fails.
Value make_struct_sequence(StructSequenceType& type, std::initializer_list<Value> owned);
Value make_struct_sequence(StructSequenceType& type, std::span<Value const> owned);

}  // namespace gossamer

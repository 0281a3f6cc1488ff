// A unit: everything made from one source text that its code objects share. It owns the nodes, the constants
// and the line table; it lives as long as one of its code objects.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "lang/source/source.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

namespace nodes { struct Node; }

struct Unit {
    std::shared_ptr<source::Source const> source;
    std::vector<Value> constants;           // owned: whatever nodes mention
    std::vector<std::unique_ptr<char[]>> chunks;
    char* next = nullptr;
    char* limit = nullptr;
    uint32_t code_objects = 0;              // that refer to this unit

    ~Unit();
    void* allocate(size_t bytes);
    // Keeps a value alive as long as the unit, and gives it back for use in nodes.
    Value keep(Value owned) {
        if (owned.is_object()) constants.push_back(owned);
        return owned;
    }
};

// A function's, module's or class body's code: the body's tree and what its frames need.
struct ScriptCode : Code {
    Unit* unit;                     // shared; counted by code_objects
    nodes::Node* body;
    uint32_t name_count;            // slots that have names: variable_names covers them
    uint32_t parameter_slots;       // slots that arguments fill: positional, keyword-only, *args, **kwargs
    std::vector<uint32_t> cell_slots;       // slots turned into cells when a frame starts (parameters keep their value inside)
    std::vector<uint32_t> free_slots;       // slots that receive the closure's cells, in its order
    bool is_simple;                 // only plain positional parameters; no generator: the fast call path fits
    uint32_t attribute_hint = 0;    // class bodies: attributes that methods set on self
};

// Called by lowering; the code starts with count 1, everything else empty.
ScriptCode* make_script_code(Unit& unit);

}  // namespace gossamer

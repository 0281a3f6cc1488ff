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

namespace nodes {
struct Node;
}

struct InstructionTable;

struct Unit {
    std::shared_ptr<source::Source const> source;
    std::vector<Value> constants;  // owned: whatever nodes mention
    std::vector<std::unique_ptr<char[]>> chunks;
    char* next = nullptr;
    char* limit = nullptr;
    uint8_t mode = 0;           // syntax::Mode: how the text was read
    uint32_t code_objects = 0;  // that refer to this unit

    ~Unit();
    void* allocate(size_t bytes);
    // Keeps a value alive as long as the unit, and gives it back for use in nodes.
    Value keep(Value owned) {
        if (owned.is_object()) constants.push_back(owned);
        return owned;
    }
};

// A function's, module's or class body's code: the body's tree and what its frames need.
//
// Slots of a frame: parameters (positional, keyword-only, *args, **kwargs), other locals, cells, cells of outer
// functions; then what has no name a program could see: comprehension variables and temporaries.
struct ScriptCode : Code {
    Unit* unit = nullptr;  // shared; counted by code_objects
    nodes::Node* body = nullptr;
    uint32_t parameter_slots = 0;
    bool has_cells = false;              // cell_slots or free_slots are not empty
    bool is_simple = false;              // only plain positional parameters and no generator: the fast call fits
    std::vector<Str*> slot_names;        // interned; of all slots that stand for a variable, also hidden ones
    uint32_t visible_names = 0;          // the first so many of them are what f_locals shows
    uint32_t hidden_names = 0;           // from here on: variables of comprehensions, seen only while they run
    std::vector<uint32_t> hidden_cells;  // those of them that hold cells
    bool gives_value = false;            // eval's
    std::vector<uint32_t> cell_slots;    // become cells when a frame starts; parameters keep their value inside
    std::vector<uint32_t> free_slots;    // receive the closure's cells, in its order
    std::vector<ScriptCode*> inner;      // code of the functions and classes defined inside; owned
    uint32_t start = 0, end = 0;         // span of what it was made from
    std::shared_ptr<InstructionTable const> instructions;  // made when somebody asks
    Value doc = none;                                      // kept by the unit
};

// A fresh code object with count 1, everything empty.
ScriptCode* make_script_code(Unit& unit);

}  // namespace gossamer

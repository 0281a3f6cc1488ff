// A part of the object graph as it would be drawn: things as boxes, how they hold each other as arrows.
//
// Numbers, texts, classes and modules stand inside the box of whoever holds them; lists, dicts and other containers
// that have one owner only are part of the arrow (`.children[0]`), and so are weak references, bound methods and cells.
// What makes a function, a class or a module work is left out. Nothing is kept alive, and no program code runs.
#pragma once
#include <string>
#include <vector>

#include "runtime/lifetimes/cycle_recorder.hpp"

namespace gossamer {

struct PictureOptions {
    size_t depth = 8;      // arrows from a root
    size_t most = 100;     // boxes
    bool innards = false;  // classes, modules and what makes functions work too
    bool garbage = false;  // also what only cycles keep alive right now
};

struct PictureNode {
    Object* object;     // borrowed
    std::string title;  // "Node", "function f()"
    std::vector<std::string> lines;
    std::vector<std::string> roots;  // "global 'tree'", "local 'node' of f()": who holds it from outside
    bool is_garbage = false;
};

struct PictureEdge {
    size_t from, to;  // places in nodes
    std::string label;
    bool is_weak = false;
    bool is_garbage = false;   // from a piece of garbage to another
    bool is_in_cycle = false;  // of strong edges between the boxes of the picture
};

struct Picture {
    std::vector<PictureNode> nodes;
    std::vector<PictureEdge> edges;
    size_t left_out = 0;  // objects beyond the depth or the number
};

// From these objects on (borrowed); without any, from the globals of __main__ and the locals of the calls under way.
Picture take_picture(std::vector<Object*> const& roots, PictureOptions const& options);

// In Graphviz' language DOT. `cycles` (may be null): what collections have found is drawn too.
std::string dot_of(Picture const& picture, CycleRecorder const* cycles);

}  // namespace gossamer

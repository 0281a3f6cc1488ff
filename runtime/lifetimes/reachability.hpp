// What the program can reach, from which roots and by which ways: the search behind lifetime.why().
//
// The objects that hold references are the vertices of a graph, the references its edges. A breadth-first search goes
// from the roots (namespaces of modules, variables of running calls, pending finalizers …) towards one object, the
// wanted one, and finds all that hold it, the nearest first. Whoever has more owners than those that are known is held
// by the interpreter itself (a value in the middle of an evaluation, say): such objects are roots as well, the last.
// The wanted object's own surplus is not looked at, for the question itself holds it.
//
// The value of a WeakKeyDictionary's entry is reached only if its key is. The calls of the package lifetime are no
// roots. Nothing recurses, no program code runs, and no object is touched. One search at a time; the heap must not
// change while it lives.
#pragma once
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/errors/frame.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

struct List;

enum class RootKind : uint8_t {
    name_space,  // of a module: its names are globals
    variable,    // of a running call
    cell,        // the same for one that functions share: the root is its cell
    evaluation,  // a value that a running call has not used up yet
    call,        // the function that a call runs, or the names of a class body
    exception,   // the one that is being handled
    finalizer,   // that waits
    exit_handler,
    generator_hook,  // of sys.set_asyncgen_hooks()
    interpreter,     // nobody knows more
};
struct Root {
    RootKind kind;
    Object* target;
    Frame const* frame;  // of a call, else null
    Str* name;           // of a variable or module, else null
};

// Numbers for objects, beside their pages. 0: none yet.
class ObjectNumbers {
public:
    uint32_t& operator[](Object& object);

private:
    static constexpr size_t granules_in_page = page_bytes / granule;
    std::unordered_map<Page*, std::unique_ptr<uint32_t[]>> pages_;
    std::unordered_map<Object*, uint32_t> others_;
    Page* last_page_ = nullptr;
    uint32_t* last_ = nullptr;
};

class Reachability {
public:
    // `row`: through which the question came, which does not count as a holder; or null. `others`: the same, a list
    // of what is asked about as well; variables of running calls that name one of those are no holders either. Or null.
    Reachability(Object& wanted, Object const* row, List const* others = nullptr);

    // A way from a root to the wanted object: the root's target, …, the wanted object.
    struct Way {
        Root root;
        std::vector<Object*> objects;
    };
    // At most so many, the shortest first, each by another holder. Variables of running calls that hold the object
    // itself come last. Empty: the program cannot reach the object.
    std::vector<Way> ways(size_t most) const;
    // Of the edges of a way those that are on every way (but for variables of running calls that hold the object
    // itself): 0 is the root's, i the one from objects[i - 1]. In order.
    std::vector<size_t> bridges(Way const& way) const;
    // For an object that cannot be reached: a cycle and what leads from it to the object. The first `cycle_length`
    // objects are the cycle. Empty: nobody holds it.
    std::vector<Object*> lasso(size_t& cycle_length) const;

private:
    struct Vertex {
        Object* object;
        uint32_t parent;  // the vertex it was reached from; 0: a root
        uint32_t root;    // then: the place of the root
        uint32_t known;   // owners that have been met
    };
    class Spreading;
    void number_objects();
    void find_roots();
    void find_unknown_roots();
    void add_root(RootKind kind, Value target, Frame const* frame, Str* name, bool is_counted);
    void add_call(Frame& frame);
    void add_direct(std::vector<Way>& found, size_t most, bool wants_variables) const;
    uint32_t number_of(Object const* object) const;
    bool is_own(Object const* object) const {
        return object == row_ || object == reinterpret_cast<Object const*>(others_);
    }
    // A variable of a running call that names the wanted object itself, or one of the others: such are looked away
    // from, until the end.
    bool is_name(Root const& root) const;

    Object& wanted_;
    Object const* row_;
    List const* others_;
    mutable ObjectNumbers numbers_;
    std::vector<Vertex> vertices_;  // from 1 on
    std::vector<Root> roots_;
    std::vector<uint32_t> holders_;  // of the wanted object, in the order of the search
    std::vector<uint8_t> reached_;
};

}  // namespace gossamer

// How one object holds another, in the words of the program: ".parent", "['key']", "local 'x'".
//
// An edge is a reference that an object owns. The strong edges of an object are exactly those that trace() shows the
// collector; its layout gives them their names (Layout::name_edges). No program code runs while edges are shown, and
// nothing is touched: neither object is counted up.
#pragma once
#include <string>

#include "runtime/heap/layout.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct NamedEdge {
    EdgeKind kind;
    // Of an attribute or a variable its name, of an item or key the key, of an element its place (empty in a set), of a
    // part the words that say what it is.
    Owned name;
    Object* target;  // borrowed, never null
};

// Shows all strong edges: those of the layout, __slots__, __dict__ and the class.
void name_edges(Object& object, EdgeNamer& namer);
// Shows what the object knows without holding it: targets of weak references, proxies and finalizers, entries of weak
// containers. The name is the key of a WeakValueDictionary, else empty.
void name_weak_edges(Object& object, EdgeNamer& namer);

// ".parent", "[3]", "['key']", "key 'a'", "local 'x'", "cell 'x'": no program code runs.
std::string edge_text(EdgeKind kind, Value name);
inline std::string edge_text(NamedEdge const& edge) { return edge_text(edge.kind, edge.name.get()); }

Value str_of_words(char const* words);  // an owned str

// Makes a NamedEdge of each, for callers that take any name.
template <class Each> class EachEdge final : public EdgeNamer {
public:
    explicit EachEdge(Each& each) : each_(each) {}
    void edge(EdgeKind kind, Value name, Object* target) override {
        each_(NamedEdge{kind, Owned::share(name), target});
    }
    void edge(EdgeKind kind, char const* words, Object* target) override {
        each_(NamedEdge{kind, Owned(str_of_words(words)), target});
    }

private:
    Each& each_;
};

// Calls each(NamedEdge const&) for the strong edges, and for the weak ones. The object must not change meanwhile.
template <class Each> void for_each_named_edge(Object& object, Each each) {
    EachEdge<Each> namer(each);
    name_edges(object, namer);
}
template <class Each> void for_each_weak_edge(Object& object, Each each) {
    EachEdge<Each> namer(each);
    name_weak_edges(object, namer);
}

}  // namespace gossamer

// _lifetime: what the package lifetime cannot do in Python.
#include "runtime/lifetimes/edges.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

char const* word_of(EdgeKind kind) {
    constexpr char const* words[] = {"attribute", "item", "key", "element", "local", "cell", "part", "type", "weak"};
    return words[static_cast<size_t>(kind)];
}

// [(kind, name, target), …]: what the object holds, then what it knows weakly. Collected first: making the list must
// not be in it.
Value edges(Value object) {
    Ref<List> list = make_list();
    if (!object.is_object()) return list.release_value();
    std::vector<NamedEdge> found;
    auto const keep = [&](NamedEdge const& edge) {
        found.push_back({edge.kind, Owned::share(edge.name.get()), edge.target});
    };
    for_each_named_edge(*object.object(), keep);
    for_each_weak_edge(*object.object(), keep);
    for (NamedEdge const& edge : found) {
        Value const name = edge.name ? edge.name.get() : none;
        if (!append(*list,
                    make_tuple({Value::of(intern(word_of(edge.kind))), name, Value::of(edge.target)}).release_value()))
            return empty;
    }
    return list.release_value();
}

Value describe(Value object) { return make_str(describe_value(object)).release_value(); }

constexpr Native functions[] = {
    function<&edges, "edges(object, /)">("What the object holds: a list of (kind, name, target)."),
    function<&describe, "describe(object, /)">("The object in a few words. No code of the program runs."),
};

}  // namespace

extern NativeModule const lifetime_inner_module;
NativeModule const lifetime_inner_module{"_lifetime", [](Module& module) {
                                             add_functions(*module.dict, functions, intern("_lifetime"));
                                             return true;
                                         }};

}  // namespace gossamer

// What becomes of a call once its callee is known: for sites that found it by a name, as an attribute or in a module.
#pragma once
#include "lang/nodes/calling.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/types/function.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer::nodes {

// The class that a site made an instance of last.
struct ClassCache {
    Type* type = nullptr;             // the class …
    uint32_t version = 0;             // … at this version …
    Function* initialiser = nullptr;  // … whose __init__ this is, borrowed from the class; null: it has none
};
// A class whose instances are plain, made by object.__new__, with an __init__ in Python or none. False: it is none.
bool remember_class(ClassCache& cache, Type& type, uint32_t arguments);
// An instance of it. Empty: an exception is pending.
Value instantiate(Node& self, Frame& frame, ClassCache const& made, Row arguments);
// A built-in function or class: its arguments in a row, and no way round.
Value call_built_in(Node& self, Frame& frame, Value callee, Row arguments);
// weakref.ref(argument).
inline Value refer_weakly(Node& self, Frame& frame, Node* argument) {
    Value const target = evaluate(argument, frame);
    if (target.is_empty()) [[unlikely]]
        return empty;
    frame.node = &self;
    WeakReference* const shared = target.is_object() ? shared_reference_of(*target.object()) : nullptr;
    Value const made = shared ? retain(Value::of(shared)) : checked_native(make_reference(target), self, frame);
    release(target);
    return made;
}

inline bool is_plain_reference(Object const& object) {
    return object.shape == &plain_reference_shape || object.shape == &reference_type.root;
}

// `callee` is held by the caller.
[[gnu::always_inline]] inline Value call_target(Node& self, Frame& frame, Owned& callee, Row arguments,
                                                ClassCache& made) {
    Value const target = callee.get();
    if (target.is_object()) [[likely]] {
        Shape* const shape = target.object()->shape;
        if (shape == &function_type.root) [[likely]] {
            auto& function = target.as<Function>();
            ScriptCode* const code = as_script_code(function.code);
            if (fits(function, code, arguments.count)) [[likely]]
                return call_function(self, frame, function, *code, empty, arguments);
        } else if (shape == &type_type.root) {
            auto& type = target.as<Type>();
            if (made.type == &type && made.version == type.version) [[likely]]
                return instantiate(self, frame, made, arguments);
            if (!type.is_heap()) return call_built_in(self, frame, target, arguments);
            if (remember_class(made, type, arguments.count)) return instantiate(self, frame, made, arguments);
        } else if (shape == &native_function_type.root)
            return call_built_in(self, frame, target, arguments);
        else if (arguments.count == 0 && is_plain_reference(*target.object()))
            return dereference(target.as<WeakReference>());
    }
    return call_general(self, frame, callee, empty, arguments);
}

}  // namespace gossamer::nodes

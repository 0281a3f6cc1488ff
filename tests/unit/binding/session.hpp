// A context for tests of the runtime, and short ways to ask it.
#pragma once
#include <doctest/doctest.h>

#include <string>

#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"

namespace session {

using namespace gossamer;

struct Session {
    Context* context = make_context();
    ~Session() { destroy_context(context); }
};

inline Owned text(std::string_view chars) { return Owned(make_str(chars).release_value()); }
inline Value type_value(Type& type) { return Value::of(&type); }

// repr of a result (owned), or "TypeError: what it says".
inline std::string shown(Value owned) {
    Owned const result = owned;
    std::string out;
    if (result) {
        REQUIRE(append_repr(out, result.get()));
        return out;
    }
    REQUIRE(is_pending());
    Owned const exception = take_pending();
    out = type_of(exception.get()).name_text();
    out += ": ";
    REQUIRE(append_str(out, exception.get()));
    return out;
}

inline Owned attribute(Value object, std::string_view name) { return Owned(get_attribute(object, name)); }

// object.name(*positional)
inline std::string calling(Value object, std::string_view name, std::initializer_list<Value> positional = {}) {
    Owned const callee = attribute(object, name);
    if (!callee) return shown(empty);
    return shown(call(callee.get(), positional));
}

// object.name(*positional, keyword=value)
inline std::string calling_with(Value object, std::string_view name, std::vector<Value> values,
                                std::string_view keyword, Value value) {
    Owned const callee = attribute(object, name);
    Ref<Tuple> const names = make_tuple({Value::of(intern(keyword))});
    values.push_back(value);
    return shown(call(callee.get(), Arguments{values.data(), static_cast<uint32_t>(values.size() - 1), names.get()}));
}

}  // namespace session

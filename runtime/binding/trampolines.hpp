// Calling special methods of classes of programs, as slots must: looked up on the type alone, never on the instance.
#pragma once
#include "runtime/binding/slot_table.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer::detail {

// A special method, found. Held while it runs: the call may change the class.
struct Dunder {
    enum State : uint8_t { missing, failed, unbound, bound };
    Owned callable;
    State state = missing;
    bool is_there() const { return state >= unbound; }
};
Dunder find_dunder(Value self, Str* name);

template <class... Rest> Value call_found(Dunder const& dunder, Value self, Rest... rest) {
    Value const values[] = {self, rest...};
    if (dunder.state == Dunder::unbound)
        return call(dunder.callable.get(), Arguments{values, 1 + sizeof...(Rest), nullptr});
    return call(dunder.callable.get(), Arguments{values + 1, sizeof...(Rest), nullptr});
}
// AttributeError if it is not there (`del x[0]` where only __setitem__ is defined).
template <class... Rest> Value call_dunder(Value self, Str* name, Rest... rest) {
    Dunder const dunder = find_dunder(self, name);
    if (dunder.is_there()) [[likely]]
        return call_found(dunder, self, rest...);
    if (dunder.state == Dunder::missing) return raise(attribute_error_type, "{}", name->view());
    return empty;
}
// NotImplemented if it is not there.
template <class... Rest> Value maybe_call_dunder(Value self, Str* name, Rest... rest) {
    Dunder const dunder = find_dunder(self, name);
    if (dunder.is_there()) [[likely]]
        return call_found(dunder, self, rest...);
    return dunder.state == Dunder::missing ? not_implemented : empty;
}
// With all arguments of a call.
Value call_dunder_with(Value self, Str* name, Arguments const& arguments);
// callee(first, *arguments)
Value call_with_first(Value callee, Value first, Arguments const& arguments);

void fill_operator_trampolines(Slots& slots);

}  // namespace gossamer::detail

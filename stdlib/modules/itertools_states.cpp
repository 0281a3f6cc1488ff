// itertools: what the states of iterators have in common.
#include "runtime/core/int.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/itertools.hpp"

namespace gossamer::itertools {

bool warn_of_states() {
    return warn_text(deprecation_warning_type,
                     "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");
}

Value reduced(Value self, std::initializer_list<Value> arguments, Value state) {
    Value const type = Value::of(&type_of(self));
    Ref<Tuple> const row = make_tuple(arguments);
    if (!state) return make_tuple({type, row.value()}).release_value();
    return make_tuple({type, row.value(), state}).release_value();
}

Tuple* state_parts(Value state, size_t least, size_t most) {
    Tuple* const parts = as_tuple(state);
    if (!parts) return raise(type_error_type, "state is not a tuple");
    if (parts->size >= least && parts->size <= most) return parts;
    size_t const expected = parts->size < least ? least : most;
    return raise(type_error_type, "function takes {} {} argument{} ({} given)",
                 least == most         ? "exactly"
                 : parts->size < least ? "at least"
                                       : "at most",
                 expected, expected == 1 ? "" : "s", parts->size);
}

std::optional<int64_t> state_index(Value number) {
    if (!is_int(number)) return raise(type_error_type, "an integer is required");
    if (auto const fitting = fitting_int64(number)) return fitting;
    return raise(overflow_error_type, "Python int too large to convert to C ssize_t");
}

Ref<Tuple> tuple_of_indices(std::span<size_t const> indices) {
    Ref<Tuple> row = allocate_tuple(indices.size());
    for (size_t i = 0; i < indices.size(); ++i) row->items[i] = Value::integer(static_cast<int64_t>(indices[i]));
    return row;
}

}  // namespace gossamer::itertools

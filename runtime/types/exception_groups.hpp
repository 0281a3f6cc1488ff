// Exception groups, and what `except*` needs of them.
#pragma once
#include "runtime/errors/exception.hpp"

namespace gossamer {

inline bool is_exception_group(Value value) { return is_instance(value, base_exception_group_type); }

// Which part of an exception a clause `except* types` takes. Both are owned, and None if there is nothing. An exception
// that is no group is wrapped in one if it matches. nullopt: an exception is pending.
struct GroupSplit {
    Owned match, rest;
};
std::optional<GroupSplit> split_for_clause(Value exception, Value types);

// "catching … is not allowed" for what may not stand behind `except*` (and, without the part about groups, `except`).
[[nodiscard]] bool check_clause_types(Value types, bool is_star);

// What an `except*` statement raises in the end: `raised` are the exceptions that came out of its clauses and the rest
// that no clause took. None: nothing. Owned.
Value combine_raised(Value original, std::span<Value const> raised);

}  // namespace gossamer

// What an operation on values means: the abstract operations of the language, each as the oracle defines it.
//
// All of them borrow their arguments and return owned results; empty/nullopt/false means that an exception is
// pending. Any of them may run program code.
#pragma once
#include <string>

#include "runtime/core/dict.hpp"
#include "runtime/core/int.hpp"
#include "runtime/core/str.hpp"
#include "runtime/core/tuple.hpp"
#include "runtime/errors/raise.hpp"

namespace gossamer {

// --- attributes (attributes.cpp)
Value get_attribute(Value object, Str* name);
Value get_attribute(Value object, std::string_view name);
// As get_attribute, but an absent attribute gives empty without a pending exception inside the optional.
std::optional<Value> find_attribute(Value object, Str* name);
[[nodiscard]] bool set_attribute(Value object, Str* name, Value value);  // value empty: delete
Value generic_get_attribute(Value object, Str* name);                    // object.__getattribute__
// As generic_get_attribute; absent gives empty without an exception.
std::optional<Value> generic_find_attribute(Value object, Str* name);
bool generic_set_attribute(Value object, Str* name, Value value);  // object.__setattr__ and __delattr__
Value type_get_attribute(Value type, Str* name);                   // type.__getattribute__
bool type_set_attribute(Value type, Str* name, Value value);
// In the namespaces of the MRO, through the method cache. Borrowed, or empty.
Value lookup_in_type(Type& type, Str* name);
// A special method: looked up on the type, bound to the value; empty without exception if there is none.
Value lookup_special(Value self, Str* name);
// For `object.name(…)`: `callable` is owned, and if `is_unbound` the object goes in as first argument.
struct Method {
    Owned callable;
    bool is_unbound = false;
    explicit operator bool() const { return bool(callable); }
};
Method get_method(Value object, Str* name);
Dict* instance_dict(Value object);  // its __dict__, materialised; borrowed; null: it can have none
// Moves inline attributes to record->dict. The shape changes.
Dict& materialise_dict(Instance& instance);

// --- calls (call.cpp)
Value call(Value callee, Arguments const& arguments);
Value call(Value callee);
Value call(Value callee, std::initializer_list<Value> positional);
Value call(Value callee, Tuple& positional, Dict* keywords);  // f(*positional, **keywords)
Value call_method(Value object, Str* name, std::initializer_list<Value> positional = {});
// A special method on the type: empty + TypeError/AttributeError if it is not there.
Value call_special(Value self, Str* name, std::initializer_list<Value> positional = {});
bool is_callable(Value value);

// --- iteration (iterate.cpp)
Value get_iterator(Value iterable);  // iter(): also the old sequence protocol; "'X' object is not iterable"
Value next_item(Value iterator);     // empty without a pending exception: exhausted (StopIteration is swallowed)
bool is_iterator(Value value);
std::optional<int64_t> length_hint(Value value, int64_t fallback);
// Calls `each(Value item /*borrowed*/) -> bool`; false stops with failure. Fast for list and tuple.
template <class Each> [[nodiscard]] bool for_each(Value iterable, Each each);
// All items, owned in a fresh tuple.
Ref<Tuple> to_tuple(Value iterable);
// A fresh list with all items. (Declared here because everybody needs it; defined in types/list.cpp.)
struct List;
Ref<List> to_list(Value iterable);

// --- truth, length, items (containers.cpp)
std::optional<bool> truth(Value value);
std::optional<bool> truth_slow(Value value);
std::optional<int64_t> length(Value value);  // TypeError "object of type 'X' has no len()"
Value get_item(Value container, Value key);
[[nodiscard]] bool set_item(Value container, Value key, Value value);  // value empty: delete
std::optional<bool> contains(Value container, Value item);

// --- operators (operators.cpp): reflected forms, subclass priority, in-place forms
Value binary(BinaryOperator op, Value left, Value right);
Value binary_in_place(BinaryOperator op, Value left, Value right);
Value unary(UnaryOperator op, Value operand);
Value power(Value base, Value exponent, Value modulus);  // pow() with three arguments
Value divmod(Value left, Value right);
char const* symbol_of(BinaryOperator op);

// --- comparison and hashing (compare.cpp)
Value compare(Value left, Value right, Comparison how);
std::optional<bool> compare_truth(Value left, Value right, Comparison how);
// As containers compare: identical values are equal without asking.
std::optional<bool> equals(Value left, Value right);
std::optional<int64_t> hash(Value value);  // "unhashable type: 'X'"
int64_t hash_of_pointer(void const* p);
int64_t hash_of_double(double number);
// Puts hashes together as CPython's tuple does.
int64_t hash_of_items(std::span<int64_t const> hashes);

// --- conversion (convert.cpp)
Value to_str(Value value);  // str(): an exact str or of a subclass
Value to_repr(Value value);
Value to_ascii_repr(Value value);
bool append_str(std::string& out, Value value);
bool append_repr(std::string& out, Value value);
// "Recursive repr" guard: true if the object's repr is under way already (then nothing to leave()).
class ReprGuard {
public:
    explicit ReprGuard(Object* object);
    ~ReprGuard();
    ReprGuard(ReprGuard const&) = delete;
    ReprGuard& operator=(ReprGuard const&) = delete;
    bool is_recursive() const { return recursive_; }
    bool failed() const { return failed_; }  // the stack is low: RecursionError is pending
private:
    Object* object_;
    ReprGuard* outer_;
    bool recursive_ = false, failed_ = false;
};
Value format(Value value, Str* specification);  // format(value, spec); null: no specification
Value to_index(
    Value value);  // operator.index: an exact int or subclass; "'X' object cannot be interpreted as an integer"
std::optional<int64_t> to_int64(Value value);  // through __index__; OverflowError if it does not fit
std::optional<int64_t>
to_size(Value value,
        Type& too_large);  // through __index__; "cannot fit 'X' into an index-sized integer" if it does not fit
std::optional<int64_t>
to_clamped_int64(Value value);  // through __index__, for slices and sequence sizes; out of range clamps
Value to_integer(Value value);  // int(value) with one argument
std::optional<double>
to_double_value(Value value);  // float(value) for numbers: __float__, then __index__; "must be real number, not X"

// --- classes (classes.cpp)
std::optional<bool> is_instance_of(Value object, Value classinfo);  // isinstance()
std::optional<bool> is_subclass_of(Value type, Value classinfo);    // issubclass()

// --- importing and others, lent by the language above (hooks.hpp)

inline std::optional<bool> truth_fast(Value value) {
    if (value.is_boolean()) [[likely]]
        return value == true_value;
    if (value.is_integer()) return value.bits != Value::integer(0).bits;
    if (value.is_none()) return false;
    return truth_slow(value);
}
inline std::optional<bool> truth(Value value) { return truth_fast(value); }

}  // namespace gossamer

#include "runtime/protocol/for_each.hpp"

// The module _operator: the operators of the language as functions.
#include "stdlib/modules/operator.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/protocol/ask_operator.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/buffer.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

template <BinaryOperator op> Value apply(Value left, Value right) { return binary(op, left, right); }
template <BinaryOperator op> Value apply_in_place(Value left, Value right) { return binary_in_place(op, left, right); }
template <UnaryOperator op> Value apply_unary(Value operand) { return unary(op, operand); }
template <Comparison how> Value apply_comparison(Value left, Value right) { return compare(left, right, how); }

std::optional<bool> negation(Value value) {
    auto const answer = truth(value);
    if (!answer) return std::nullopt;
    return !*answer;
}
std::optional<bool> truth_of(Value value) { return truth(value); }
std::optional<bool> are_identical(Value left, Value right) { return left == right; }
std::optional<bool> are_distinct(Value left, Value right) { return left != right; }

Value index_of_integer(Value value) {
    Owned const number = TRY(Owned(to_index(value)));
    // A bool, or another subclass, gives the plain number.
    return is_exactly(number.get(), int_type) ? retain(number.get()) : int_type.slots.to_integer(number.get());
}

// Does the type have the look of a sequence: items, and not a dict?
bool is_sequence(Value value) {
    Type const& type = type_of(value);
    return type.slots.get_item && !type.has(type_is_dict);
}

template <bool in_place> Value concatenate(Value left, Value right) {
    Slots const& slots = type_of(left).slots;
    if (in_place && slots.concatenate_in_place) return slots.concatenate_in_place(left, right);
    if (slots.concatenate) return slots.concatenate(left, right);
    if (is_sequence(left) && is_sequence(right)) {
        Value const result = in_place ? ask_operator_in_place(BinaryOperator::add, left, right)
                                      : ask_operator(BinaryOperator::add, left, right);
        if (result != not_implemented) return result;
    }
    return raise(type_error_type, "'{}' object can't be concatenated", type_of(left).name_text());
}

bool delete_item(Value container, Value key) { return set_item(container, key, empty); }
bool store_item(Value container, Value key, Value value) { return set_item(container, key, value); }
std::optional<bool> has_item(Value container, Value item) { return contains(container, item); }

// seen(position) -> bool for each item that is, or is equal to, the value; false ends the walk.
template <class Seen> bool search(Value iterable, Value value, Seen seen) {
    Owned const iterator(get_iterator(iterable));
    if (!iterator) {
        if (!is_pending(type_error_type)) return false;
        clear_pending();
        return raise(type_error_type, "argument of type '{}' is not iterable", type_of(iterable).name_text());
    }
    for (int64_t position = 0;; ++position) {
        Owned const item(next_item(iterator.get()));
        if (!item) return !is_pending();
        auto const same = equals(item.get(), value);
        if (!same) return false;
        if (*same && !seen(position)) return true;
    }
}

std::optional<int64_t> count_of(Value iterable, Value value) {
    int64_t count = 0;
    if (!search(iterable, value, [&](int64_t) { return ++count, true; })) return std::nullopt;
    return count;
}

std::optional<int64_t> index_of(Value iterable, Value value) {
    int64_t index = -1;
    if (!search(iterable, value, [&](int64_t position) { return index = position, false; })) return std::nullopt;
    if (index < 0) return raise(value_error_type, "sequence.index(x): x not in sequence");
    return index;
}

std::optional<int64_t> hint_of_length(Value object, int64_t fallback) { return length_hint(object, fallback); }

Value call_object(Arguments const& arguments) {
    if (!arguments.positional) return raise(type_error_type, "call expected at least 1 argument, got 0");
    return call(arguments[0], Arguments{arguments.values + 1, arguments.positional - 1, arguments.keywords});
}

// Takes as long for any two texts of the same length.
std::optional<bool> compare_digests(Value a, Value b) {
    auto const agree = [](std::string_view left, std::string_view right) {
        unsigned char different = left.size() != right.size();
        for (size_t i = 0; i < right.size(); ++i)
            different |= static_cast<unsigned char>(right[i] ^ (left.size() == right.size() ? left[i] : right[i]));
        return !different;
    };
    Str *const left = as_str(a), *const right = as_str(b);
    if (left && right) {
        if (!left->is_ascii() || !right->is_ascii())
            return raise(type_error_type, "comparing strings with non-ASCII characters is not supported");
        return agree(left->view(), right->view());
    }
    if (!is_bytes_like(a) && !is_bytes_like(b))
        return raise(type_error_type, "unsupported operand types(s) or combination of types: '{}' and '{}'",
                     type_of(a).name_text(), type_of(b).name_text());
    BufferView const first(a), second(b);
    if (!require_buffer(first, a) || !require_buffer(second, b)) return std::nullopt;
    return agree(first.view(), second.view());
}

using enum BinaryOperator;

constexpr Native functions[] = {
    function<&truth_of, "truth(a, /)">("Return True if a is true, False otherwise."),
    function<&has_item, "contains(a, b, /)">("Same as b in a (note reversed operands)."),
    function<&index_of, "indexOf(a, b, /)">("Return the first index of b in a."),
    function<&count_of, "countOf(a, b, /)">("Return the number of items in a which are, or which equal, b."),
    function<&are_identical, "is_(a, b, /)">("Same as a is b."),
    function<&are_distinct, "is_not(a, b, /)">("Same as a is not b."),
    function<&apply<add>, "add(a, b, /)">("Same as a + b."),
    function<&apply<subtract>, "sub(a, b, /)">("Same as a - b."),
    function<&apply<multiply>, "mul(a, b, /)">("Same as a * b."),
    function<&apply<matrix_multiply>, "matmul(a, b, /)">("Same as a @ b."),
    function<&apply<floor_divide>, "floordiv(a, b, /)">("Same as a // b."),
    function<&apply<true_divide>, "truediv(a, b, /)">("Same as a / b."),
    function<&apply<modulo>, "mod(a, b, /)">("Same as a % b."),
    function<&apply<power>, "pow(a, b, /)">("Same as a ** b."),
    function<&apply<left_shift>, "lshift(a, b, /)">("Same as a << b."),
    function<&apply<right_shift>, "rshift(a, b, /)">("Same as a >> b."),
    function<&apply<bit_and>, "and_(a, b, /)">("Same as a & b."),
    function<&apply<bit_xor>, "xor(a, b, /)">("Same as a ^ b."),
    function<&apply<bit_or>, "or_(a, b, /)">("Same as a | b."),
    function<&apply_unary<UnaryOperator::negative>, "neg(a, /)">("Same as -a."),
    function<&apply_unary<UnaryOperator::positive>, "pos(a, /)">("Same as +a."),
    function<&apply_unary<UnaryOperator::absolute>, "abs(a, /)">("Same as abs(a)."),
    function<&apply_unary<UnaryOperator::invert>, "inv(a, /)">("Same as ~a."),
    function<&apply_unary<UnaryOperator::invert>, "invert(a, /)">("Same as ~a."),
    function<&negation, "not_(a, /)">("Same as not a."),
    function<&index_of_integer, "index(a, /)">("Same as a.__index__()"),
    function<&apply_in_place<add>, "iadd(a, b, /)">("Same as a += b."),
    function<&apply_in_place<subtract>, "isub(a, b, /)">("Same as a -= b."),
    function<&apply_in_place<multiply>, "imul(a, b, /)">("Same as a *= b."),
    function<&apply_in_place<matrix_multiply>, "imatmul(a, b, /)">("Same as a @= b."),
    function<&apply_in_place<floor_divide>, "ifloordiv(a, b, /)">("Same as a //= b."),
    function<&apply_in_place<true_divide>, "itruediv(a, b, /)">("Same as a /= b."),
    function<&apply_in_place<modulo>, "imod(a, b, /)">("Same as a %= b."),
    function<&apply_in_place<power>, "ipow(a, b, /)">("Same as a **= b."),
    function<&apply_in_place<left_shift>, "ilshift(a, b, /)">("Same as a <<= b."),
    function<&apply_in_place<right_shift>, "irshift(a, b, /)">("Same as a >>= b."),
    function<&apply_in_place<bit_and>, "iand(a, b, /)">("Same as a &= b."),
    function<&apply_in_place<bit_xor>, "ixor(a, b, /)">("Same as a ^= b."),
    function<&apply_in_place<bit_or>, "ior(a, b, /)">("Same as a |= b."),
    function<&concatenate<false>, "concat(a, b, /)">("Same as a + b, for a and b sequences."),
    function<&concatenate<true>, "iconcat(a, b, /)">("Same as a += b, for a and b sequences."),
    function<&get_item, "getitem(a, b, /)">("Same as a[b]."),
    function<&store_item, "setitem(a, b, c, /)">("Same as a[b] = c."),
    function<&delete_item, "delitem(a, b, /)">("Same as del a[b]."),
    function<&apply_comparison<Comparison::less>, "lt(a, b, /)">("Same as a < b."),
    function<&apply_comparison<Comparison::less_equal>, "le(a, b, /)">("Same as a <= b."),
    function<&apply_comparison<Comparison::equal>, "eq(a, b, /)">("Same as a == b."),
    function<&apply_comparison<Comparison::not_equal>, "ne(a, b, /)">("Same as a != b."),
    function<&apply_comparison<Comparison::greater>, "gt(a, b, /)">("Same as a > b."),
    function<&apply_comparison<Comparison::greater_equal>, "ge(a, b, /)">("Same as a >= b."),
    function<&hint_of_length, "length_hint(obj, default=0, /)">(
        "Return an estimate of the number of items in obj.\n\nIts length, what its __length_hint__ says, or the "
        "default."),
    function<&compare_digests, "_compare_digest(a, b, /)">("Return 'a == b'."),
    function<&call_object, "call(obj, /, *args, **kwargs)">("Same as obj(*args, **kwargs)."),
};

FurtherTypes const types{define_operator_getters};

bool fill(Module& module) {
    put(*module.dict, names::__doc__, make_str("The operators of the language as functions.").value());
    add_functions(*module.dict, functions, intern("_operator"));
    for (Type* type : {&item_getter_type, &attribute_getter_type, &method_caller_type})
        put(*module.dict, type->name, Value::of(type));
    return true;
}

}  // namespace

extern NativeModule const operator_module;
NativeModule const operator_module{"_operator", fill};

}  // namespace gossamer

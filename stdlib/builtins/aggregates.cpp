#include "runtime/types/bytes.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

// What is to be summed is complained of first.
[[gnu::noinline, gnu::cold]] Value refuse_start(Value iterable, char const* kind, char const* join) {
    Owned const iterator = TRY(Owned(get_iterator(iterable)));
    return raise(type_error_type, "sum() can't sum {} [use {}.join(seq) instead]", kind, join);
}
// Small ints and floats are summed unboxed as long as nothing else turns up. Floats are summed with
// compensation (Neumaier), as CPython 3.12 and later do.
Value builtin_sum(Value iterable, Value start) {
    if (is_a(start, type_is_str)) return refuse_start(iterable, "strings", "''");
    if (is_a(start, type_is_bytes)) return refuse_start(iterable, "bytes", "b''");
    if (!start.is_empty() && as_bytearray(start)) return refuse_start(iterable, "bytearray", "b''");
    Owned total = start.is_empty() ? Owned(Value::integer(0)) : Owned::share(start);
    double sum = 0, compensation = 0;
    bool is_double = false;
    auto settle = [&] {
        if (!is_double) return;
        is_double = false;
        if (compensation != 0 && __builtin_isfinite(compensation)) sum += compensation;
        total = Owned(box(sum));
    };
    auto add_double = [&](double number) {
        double const next = sum + number;
        if (__builtin_fabs(sum) >= __builtin_fabs(number))
            compensation += (sum - next) + number;
        else
            compensation += (number - next) + sum;
        sum = next;
    };
    bool const done = for_each(iterable, [&](Value item) {
        if (is_double) {
            if (is_exact_float(item)) return add_double(item.as<Float>().number), true;
            if (item.is_integer()) return sum += static_cast<double>(item.as_integer()), true;
            settle();
        } else if (is_exact_float(item) && (is_exact_float(total.get()) || is_exact_int(total.get()))) {
            if (is_exact_float(total.get()) || total.get().is_integer()) {
                sum = is_exact_float(total.get()) ? total.get().as<Float>().number
                                                  : static_cast<double>(total.get().as_integer());
                compensation = 0;
                is_double = true;
                add_double(item.as<Float>().number);
                return true;
            }
        }
        Owned next(binary(BinaryOperator::add, total.get(), item));
        if (!next) return false;
        total = std::move(next);
        return true;
    });
    if (!done) return empty;
    settle();
    return total.release();
}

template <Comparison better>
Value extreme(char const* name, std::span<Value const> arguments, Value key, Value fallback) {
    Value iterable = empty;
    Ref<Tuple> given;
    if (arguments.empty()) return raise(type_error_type, "{} expected at least 1 argument, got 0", name);
    if (arguments.size() == 1)
        iterable = arguments[0];
    else {
        if (!fallback.is_empty())
            return raise(type_error_type, "Cannot specify a default for {}() with multiple positional arguments", name);
        given = TRY(make_tuple(arguments));
        iterable = given.value();
    }
    Owned best, best_key;
    bool const has_key = !key.is_empty() && !key.is_none();
    bool const done = for_each(iterable, [&](Value item) {
        Owned item_key = has_key ? Owned(call(key, {item})) : Owned::share(item);
        if (!item_key) return false;
        if (best) {
            auto const wins = compare_truth(item_key.get(), best_key.get(), better);
            if (!wins) return false;
            if (!*wins) return true;
        }
        best = Owned::share(item);
        best_key = std::move(item_key);
        return true;
    });
    if (!done) return empty;
    if (best) return best.release();
    if (!fallback.is_empty()) return retain(fallback);
    return raise(value_error_type, "{}() iterable argument is empty", name);
}
Value builtin_max(std::span<Value const> arguments, Value key, Value fallback) {
    return extreme<Comparison::greater>("max", arguments, key, fallback);
}
Value builtin_min(std::span<Value const> arguments, Value key, Value fallback) {
    return extreme<Comparison::less>("min", arguments, key, fallback);
}
// The keywords are list.sort()'s, and so are the complaints about them.
Value builtin_sorted(Arguments const& arguments) {
    if (arguments.positional != 1)
        return raise(type_error_type, "sorted expected 1 argument, got {}", arguments.positional);
    Ref<List> list = TRY(to_list(arguments[0]));
    if (!arguments.keywords) {
        TRY(sort(*list, empty, false));
        return list.release_value();
    }
    Owned const method(TRY(get_attribute(list.value(), intern("sort"))));
    Owned const done(TRY(call(method.get(), Arguments{arguments.values + 1, 0, arguments.keywords})));
    return list.release_value();
}
template <bool stops_at> std::optional<bool> search_truth(Value iterable) {
    bool found = false, failed = false;
    bool const done = for_each(iterable, [&](Value item) {
        auto const answer = truth(item);
        if (!answer) return failed = true, false;
        return *answer != stops_at || (found = true, false);
    });
    if (failed || (!done && !found)) return std::nullopt;
    return found ? stops_at : !stops_at;
}
std::optional<bool> builtin_any(Value iterable) { return search_truth<true>(iterable); }
std::optional<bool> builtin_all(Value iterable) { return search_truth<false>(iterable); }

constexpr Native functions[] = {
    function<&builtin_sum, "sum(iterable, /, start=0)">(
        "Return the sum of a 'start' value (default: 0) plus an iterable of numbers."),
    function<&builtin_max, "max(*args, key=None, default=<unrepresentable>)">(
        "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\n"
        "Return the largest item of an iterable or of two or more arguments."),
    function<&builtin_min, "min(*args, key=None, default=<unrepresentable>)">(
        "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\n"
        "Return the smallest item of an iterable or of two or more arguments."),
    function<&builtin_sorted, "sorted(iterable, /, *, key=None, reverse=False)">(
        "Return a new list containing all items from the iterable in ascending order."),
    function<&builtin_any, "any(iterable, /)">("Return True if bool(x) is True for any x in the iterable."),
    function<&builtin_all, "all(iterable, /)">("Return True if bool(x) is True for all values x in the iterable."),
};

}  // namespace

std::span<Native const> aggregate_functions() { return functions; }

}  // namespace gossamer

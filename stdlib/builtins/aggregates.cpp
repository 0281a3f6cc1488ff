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
// In three phases, as CPython does it, and a phase once left never comes back: whole numbers of 64 bits, floats with
// compensation (Neumaier), and then whatever `+` gives.
class Summation {
public:
    explicit Summation(Value start) : total_(Owned::share(start)) {
        if (!is_exact_int(start)) {
            choose_phase();
            return;
        }
        auto const number = fitting_int64(start);
        phase_ = number ? Phase::whole : Phase::any;
        whole_ = number.value_or(0);
    }
    bool add(Value item) {
        if (phase_ == Phase::whole) return add_to_whole(item);
        return phase_ == Phase::real ? add_to_real(item) : add_to_any(item);
    }
    Value result() {
        if (phase_ == Phase::whole) return make_int(whole_);
        if (phase_ == Phase::real) return box(real());
        return total_.release();
    }

private:
    enum class Phase : uint8_t { whole, real, any };

    // After the first item that is no whole number of 64 bits.
    void choose_phase() {
        phase_ = is_exact_float(total_.get()) ? Phase::real : Phase::any;
        if (phase_ == Phase::real) real_ = total_.get().as<Float>().number;
    }
    bool add_to_whole(Value item) {
        bool const is_whole = item.is_boolean() || is_exact_int(item);
        auto const number = is_whole ? fitting_int64(item) : std::nullopt;
        int64_t next;
        if (number && !__builtin_add_overflow(whole_, *number, &next)) {
            whole_ = next;
            return true;
        }
        total_ = Owned(make_int(whole_));
        if (!add_to_any(item)) return false;
        choose_phase();
        return true;
    }
    bool add_to_real(Value item) {
        if (is_exact_float(item)) {
            double const number = item.as<Float>().number, next = real_ + number;
            if (__builtin_fabs(real_) >= __builtin_fabs(number))
                compensation_ += (real_ - next) + number;
            else
                compensation_ += (number - next) + real_;
            real_ = next;
            return true;
        }
        if (auto const number = is_int(item) ? fitting_int64(item) : std::nullopt) {
            real_ += static_cast<double>(*number);
            return true;
        }
        total_ = Owned(box(real()));
        phase_ = Phase::any;
        return add_to_any(item);
    }
    bool add_to_any(Value item) {
        Owned next(binary(BinaryOperator::add, total_.get(), item));
        if (!next) return false;
        total_ = std::move(next);
        return true;
    }
    // A compensation that is not finite would make an infinite sum nan.
    double real() const {
        return compensation_ != 0 && __builtin_isfinite(compensation_) ? real_ + compensation_ : real_;
    }

    Owned total_;
    int64_t whole_ = 0;
    double real_ = 0, compensation_ = 0;
    Phase phase_ = Phase::any;
};

Value builtin_sum(Value iterable, Value start) {
    if (is_a(start, type_is_str)) return refuse_start(iterable, "strings", "''");
    if (is_a(start, type_is_bytes)) return refuse_start(iterable, "bytes", "b''");
    if (!start.is_empty() && as_bytearray(start)) return refuse_start(iterable, "bytearray", "b''");
    Summation sum(start.is_empty() ? Value::integer(0) : start);
    if (!for_each(iterable, [&](Value item) { return sum.add(item); })) return empty;
    return sum.result();
}

template <Comparison better>
Value extreme(char const* name, std::span<Value const> arguments, Value key, Value fallback) {
    Value iterable = empty;
    Ref<Tuple> given;
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
// Nothing to choose from is complained of before any keyword is looked at.
template <auto choose, Text signature> Value choose_among(Arguments const& arguments) {
    static constexpr Native native = function<choose, signature>();
    if (!arguments.positional) return raise(type_error_type, "{} expected at least 1 argument, got 0", native.name);
    return native.invoke(native, empty, arguments);
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
    function<&builtin_sum, "sum(iterable, /, start=0)">("Return the sum of a 'start' value (default: 0) plus an "
                                                        "iterable of numbers\n\nAn empty iterable gives the start."),
    function<&choose_among<&builtin_max, "max(*args, key=None, default=<unrepresentable>)">,
             "max(*args, key=None, default=<unrepresentable>)">(
        "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\n"
        "Return the largest item of an iterable or of two or more arguments."),
    function<&choose_among<&builtin_min, "min(*args, key=None, default=<unrepresentable>)">,
             "min(*args, key=None, default=<unrepresentable>)">(
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

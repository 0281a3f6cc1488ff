// Sums, products and distances that lose nothing on the way.
#include <cfloat>
#include <cmath>
#include <vector>

#include "runtime/protocol/float_view.hpp"
#include "stdlib/modules/math_parts.hpp"

namespace gossamer::math {
namespace {

// A number as the unevaluated sum of two doubles.
struct Pair {
    double high, low;
};

Pair sum(double a, double b) {
    double const x = a + b, z = x - a;
    return {x, (a - (x - z)) + (b - z)};
}
Pair sum_ordered(double a, double b) {  // |a| >= |b|
    double const x = a + b;
    return {x, (a - x) + b};
}
Pair product(double a, double b) {
    double const x = a * b;
    return {x, std::fma(a, b, -x)};
}

// sqrt(x0² + x1² + …). The numbers are scaled by a power of two so that nothing overflows, and the squares are added
// with what rounding lost; a last step of Newton's makes the result nearly always the closest double.
double norm(std::vector<double>& numbers, double largest, bool has_nan) {
    if (std::isinf(largest)) return largest;
    if (has_nan) return NAN;
    if (largest == 0 || numbers.size() <= 1) return largest;
    int exponent;
    std::frexp(largest, &exponent);
    if (exponent < -1023) {  // subnormal: a power of two would overflow
        for (double& number : numbers) number /= DBL_MIN;
        return DBL_MIN * norm(numbers, largest / DBL_MIN, has_nan);
    }
    double const scale = std::ldexp(1.0, -exponent);
    double total = 1, lost_in_products = 0, lost_in_sums = 0;  // from 1, to which the squares are small
    auto const add = [&](double a, double b) {
        Pair const square = product(a, b);
        Pair const next = sum_ordered(total, square.high);
        total = next.high;
        lost_in_products += square.low;
        lost_in_sums += next.low;
    };
    for (double const number : numbers) add(number * scale, number * scale);
    double root = std::sqrt(total - 1.0 + (lost_in_products + lost_in_sums));
    add(-root, root);
    double const rest = total - 1.0 + (lost_in_products + lost_in_sums);
    root += rest / (2.0 * root);
    return root / scale;
}

double norm(std::vector<double>& numbers) {
    double largest = 0;
    bool has_nan = false;
    for (double& number : numbers) {
        number = std::fabs(number);
        has_nan |= std::isnan(number);
        if (number > largest) largest = number;
    }
    return norm(numbers, largest, has_nan);
}

// Shewchuk's partial sums: non-overlapping, growing, their exact total is that of all numbers so far.
class ExactSum {
public:
    bool add(double number) {
        double const given = number;
        size_t kept = 0;
        for (double partial : partials_) {
            if (std::fabs(number) < std::fabs(partial)) std::swap(number, partial);
            Pair const both = sum_ordered(number, partial);
            if (both.low != 0) partials_[kept++] = both.low;
            number = both.high;
        }
        partials_.resize(kept);
        if (number == 0) return true;
        if (std::isfinite(number)) return partials_.push_back(number), true;
        if (std::isfinite(given)) return raise(overflow_error_type, "intermediate overflow in fsum");
        if (std::isinf(given)) infinities_ += given;
        special_ += given;
        partials_.clear();
        return true;
    }
    std::optional<double> total() const {
        if (special_ != 0) {
            if (std::isnan(infinities_)) return raise(value_error_type, "-inf + inf in fsum");
            return std::optional<double>(special_);
        }
        size_t n = partials_.size();
        if (n == 0) return std::optional<double>(0.0);
        double high = partials_[--n], low = 0;
        while (n > 0) {
            Pair const both = sum_ordered(high, partials_[--n]);
            high = both.high;
            low = both.low;
            if (low != 0) break;
        }
        // Half-way cases: what is still below decides which way to round.
        if (n > 0 && ((low < 0 && partials_[n - 1] < 0) || (low > 0 && partials_[n - 1] > 0))) {
            double const twice = low * 2, rounded = high + twice;
            if (twice == rounded - high) high = rounded;
        }
        return std::optional<double>(high);
    }

private:
    std::vector<double> partials_;
    double special_ = 0, infinities_ = 0;
};

// Three doubles' worth of precision for sums of products.
struct Triple {
    double high = 0, low = 0, tiny = 0;
    void add_product(double a, double b) {
        Pair const by = product(a, b);
        Pair const first = sum(high, by.high);
        Pair const second = sum(low, by.low);
        Pair const third = sum(second.high, first.low);
        high = first.high;
        low = third.high;
        tiny = tiny + second.low + third.low;
    }
    double value() const {
        Pair const both = sum(low, high);
        return tiny + both.low + both.high;
    }
};

bool is_exact_number(Value value) { return is_exact_int(value) || value.is_boolean(); }

// The two factors as doubles, if at least one of them is an exact float and the other one converts.
bool as_doubles(Value p, Value q, double& a, double& b) {
    auto const convert = [](Value value, double& number) {
        if (is_exact_float(value)) return number = value.as<Float>().number, true;
        if (!is_exact_number(value)) return false;
        number = to_double(value);
        return std::isfinite(number);
    };
    return (is_exact_float(p) || is_exact_float(q)) && convert(p, a) && convert(q, b);
}

class SumOfProducts {
public:
    bool add(Value p, Value q) {
        if (stage_ == Stage::integers) {
            if (add_integers(p, q)) return true;
            stage_ = Stage::floats;
            total_ = Owned(make_int(whole_));
        }
        if (stage_ == Stage::floats) {
            double a, b;
            if (as_doubles(p, q, a, b)) {
                Triple next = doubles_;
                next.add_product(a, b);
                if (std::isfinite(next.high)) {
                    doubles_ = next;
                    has_doubles_ = true;
                    return true;
                }
            }
            if (!finish_floats()) return false;
        }
        return add_generally(p, q);
    }
    Value total() {
        if (!finish_floats()) return empty;
        return total_.release();
    }

private:
    enum class Stage { integers, floats, anything };

    // If both are ints, and neither they nor the sum need more than 64 bits.
    bool add_integers(Value p, Value q) {
        if (!is_exact_int(p) || !is_exact_int(q)) return false;
        auto const a = fitting_int64(p), b = fitting_int64(q);
        int64_t by, next;
        if (!a || !b || __builtin_mul_overflow(*a, *b, &by) || __builtin_add_overflow(whole_, by, &next)) return false;
        whole_ = next;
        return true;
    }
    bool add_generally(Value p, Value q) {
        Owned const by = TRY(Owned(binary(BinaryOperator::multiply, p, q)));
        Owned next = TRY(Owned(binary(BinaryOperator::add, total_.get(), by.get())));
        total_ = std::move(next);
        return true;
    }
    bool finish_floats() {
        if (stage_ == Stage::integers) total_ = Owned(make_int(whole_));
        stage_ = Stage::anything;
        if (!std::exchange(has_doubles_, false)) return true;
        Owned const doubles(make_float(doubles_.value()));
        Owned next = TRY(Owned(binary(BinaryOperator::add, total_.get(), doubles.get())));
        total_ = std::move(next);
        return true;
    }

    Owned total_ = Owned(Value::integer(0));
    int64_t whole_ = 0;
    Triple doubles_;
    bool has_doubles_ = false;
    Stage stage_ = Stage::integers;
};

}  // namespace

Value fsum(Value iterable) {
    ExactSum sums;
    bool const done = for_each(iterable, [&](Value item) -> bool {
        auto const number = to_double_value(item);
        return number && sums.add(*number);
    });
    if (!done) return empty;
    auto const total = sums.total();
    return total ? make_float(*total) : empty;
}

Value prod(Value iterable, Value start) {
    Owned result = Owned::share(start);
    bool const done = for_each(iterable, [&](Value item) -> bool {
        Owned next = TRY(Owned(binary(BinaryOperator::multiply, result.get(), item)));
        result = std::move(next);
        return true;
    });
    return done ? result.release() : empty;
}

Value sumprod(Value p, Value q) {
    Owned const left = TRY(Owned(get_iterator(p)));
    Owned const right = TRY(Owned(get_iterator(q)));
    SumOfProducts total;
    for (;;) {
        Owned const a(next_item(left.get()));
        if (!a && is_pending()) return empty;
        Owned const b(next_item(right.get()));
        if (!b && is_pending()) return empty;
        if (bool(a) != bool(b)) return raise(value_error_type, "Inputs are not the same length");
        if (!a) return total.total();
        if (!total.add(a.get(), b.get())) return empty;
    }
}

Value hypot(std::span<Value const> coordinates) {
    std::vector<double> numbers;
    for (Value const coordinate : coordinates) {
        double const number = TRY(to_double_value(coordinate));
        numbers.push_back(number);
    }
    return make_float(norm(numbers));
}

Value dist(Value p, Value q) {
    auto const row = [](Value point) {
        Tuple* const tuple = as_tuple(point);
        return tuple ? Ref<Tuple>::share(tuple) : to_tuple(point);
    };
    Ref<Tuple> const a = TRY(row(p));
    Ref<Tuple> const b = TRY(row(q));
    if (a->size != b->size) return raise(value_error_type, "both points must have the same number of dimensions");
    std::vector<double> numbers;
    for (size_t i = 0; i < a->size; ++i) {
        double const x = TRY(to_double_value((*a)[i]));
        double const y = TRY(to_double_value((*b)[i]));
        numbers.push_back(x - y);
    }
    return make_float(norm(numbers));
}

}  // namespace gossamer::math

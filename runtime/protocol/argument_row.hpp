// A row of borrowed arguments that is put together for one call: on the stack if it is short.
#pragma once
#include <algorithm>
#include <memory>

#include "runtime/core/tuple.hpp"
#include "runtime/object/slots.hpp"

namespace gossamer {

inline size_t argument_count(Arguments const& arguments) {
    return arguments.positional + (arguments.keywords ? arguments.keywords->size : 0);
}

template <size_t Short = 8> class ArgumentRow {
public:
    explicit ArgumentRow(size_t count) : values_(short_) {
        if (count > Short) values_ = (long_ = std::make_unique<Value[]>(count)).get();
    }
    Value& operator[](size_t i) { return values_[i]; }
    Value* begin() { return values_; }

private:
    Value short_[Short];
    std::unique_ptr<Value[]> long_;
    Value* values_;
};

// The arguments with one more in front.
class WithFirst {
public:
    WithFirst(Value first, Arguments const& rest)
        : row_(argument_count(rest) + 1), arguments_{row_.begin(), rest.positional + 1, rest.keywords} {
        row_[0] = first;
        std::copy_n(rest.values, argument_count(rest), row_.begin() + 1);
    }
    WithFirst(WithFirst const&) = delete;
    operator Arguments const&() const { return arguments_; }

private:
    ArgumentRow<8> row_;
    Arguments arguments_;
};

}  // namespace gossamer

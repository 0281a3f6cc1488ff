// Which line ends a text stream has seen: what its attribute `newlines` says.
#pragma once
#include <string_view>

#include "runtime/value/value.hpp"

namespace gossamer {

class LineEnds {
public:
    // Looks through the next piece of the text. A "\r" at the end of a piece that is not the last waits for what
    // follows.
    void note(std::string_view text, bool is_last);
    Value as_value() const;  // owned: None, a str, or a tuple of them

private:
    bool returns_ = false, feeds_ = false, both_ = false;
    bool pending_return_ = false;
};

}  // namespace gossamer

#include "runtime/types/universal_newlines.hpp"

#include <vector>

#include "runtime/core/str.hpp"
#include "runtime/core/tuple.hpp"

namespace gossamer {

void LineEnds::note(std::string_view text, bool is_last) {
    size_t at = 0;
    if (pending_return_ && !text.empty()) {
        pending_return_ = false;
        (text[0] == '\n' ? both_ : returns_) = true;
        at = text[0] == '\n';
    }
    // Mostly there is but one kind.
    if (text.find('\r', at) == text.npos) {
        feeds_ = feeds_ || text.find('\n', at) != text.npos;
        at = text.size();
    }
    for (at = text.find_first_of("\r\n", at); at != text.npos; at = text.find_first_of("\r\n", at)) {
        bool const is_return = text[at++] == '\r';
        if (!is_return)
            feeds_ = true;
        else if (at == text.size() && !is_last)
            pending_return_ = true;
        else if (at < text.size() && text[at] == '\n')
            both_ = true, ++at;
        else
            returns_ = true;
    }
    if (is_last && pending_return_) pending_return_ = false, returns_ = true;
}

Value LineEnds::as_value() const {
    std::vector<Value> seen;
    if (returns_) seen.push_back(Value::of(intern("\r")));
    if (feeds_) seen.push_back(Value::of(intern("\n")));
    if (both_) seen.push_back(Value::of(intern("\r\n")));
    if (seen.empty()) return none;
    return seen.size() == 1 ? retain(seen[0]) : gossamer::make_tuple(std::span<Value const>(seen)).release_value();
}

}  // namespace gossamer

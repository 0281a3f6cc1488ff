#include "lang/source/source.hpp"

#include <algorithm>
#include <cstring>

#include "lang/source/utf8.hpp"

namespace gossamer::source {

std::vector<uint32_t> const& Source::line_starts() const {
    std::call_once(lines_once_, [this] {
        line_starts_.reserve(text.size() / 32 + 2);
        line_starts_.push_back(0);
        for (size_t at = 0; (at = text.find('\n', at)) != std::string::npos;) line_starts_.push_back(uint32_t(++at));
    });
    return line_starts_;
}

uint32_t Source::line_count() const {
    auto const& starts = line_starts();
    return uint32_t(starts.size()) - (starts.back() == text.size() ? 1 : 0);
}

Location Source::locate(uint32_t offset) const {
    auto const& starts = line_starts();
    auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    return {uint32_t(after - starts.begin()), offset - *(after - 1)};
}

uint32_t Source::column_in_characters(uint32_t offset) const {
    offset = std::min(offset, uint32_t(text.size()));
    uint32_t column = locate(offset).column;
    return uint32_t(count_characters(std::string_view(text).substr(offset - column, column)));
}

std::string_view Source::line_text(uint32_t line) const {
    auto const& starts = line_starts();
    if (line == 0 || line > starts.size()) return {};
    size_t begin = starts[line - 1];
    size_t end = line < starts.size() ? starts[line] - 1 : text.size();
    return std::string_view(text).substr(begin, end - begin);
}

// "\r\n" and "\r" become "\n", as in CPython's translate_newlines.
static std::string fold_line_ends(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0;;) {
        size_t at = text.find('\r', i);
        out.append(text.substr(i, at == std::string_view::npos ? at : at - i));
        if (at == std::string_view::npos) return out;
        out += '\n';
        i = at + 1 + (at + 1 < text.size() && text[at + 1] == '\n');
    }
}

static LoadError error_at(std::string_view text, size_t offset, std::string message) {
    LoadError error{std::move(message), 0, {}};
    error.line = uint32_t(1 + std::count(text.begin(), text.begin() + ptrdiff_t(offset), '\n'));
    return error;
}

namespace detail {
// In decode.cpp.
std::variant<std::string, LoadError> decode(std::string_view bytes, std::string const& name);
}  // namespace detail

LoadResult load(std::string name, std::string_view bytes) {
    if (size_t at = bytes.find('\0'); at != std::string_view::npos)
        return error_at(bytes, at, "source code cannot contain null bytes");
    auto decoded = detail::decode(bytes, name);
    if (auto* error = std::get_if<LoadError>(&decoded)) return std::move(*error);
    return std::make_shared<Source const>(std::move(name), fold_line_ends(std::get<std::string>(decoded)));
}

LoadResult from_text(std::string name, std::string_view utf8) {
    if (utf8.find('\0') != std::string_view::npos)
        return LoadError{"source code string cannot contain null bytes", 0, {}};
    if (first_invalid_utf8(utf8) != std::string_view::npos)
        return LoadError{"(unicode error) 'utf-8' codec can't encode characters: surrogates not allowed", 0, {}};
    return std::make_shared<Source const>(std::move(name), fold_line_ends(utf8));
}

}  // namespace gossamer::source

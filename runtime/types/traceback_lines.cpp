// One entry of a traceback: where, the source, and carets under the part that was being evaluated.
#include <unicode/uchar.h>

#include <set>

#include "runtime/errors/raise.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/traceback_text.hpp"

namespace gossamer {

namespace {

// The cutoff after which further entries of the same line are only counted.
constexpr size_t repetitions_shown = 3;

std::u32string decode(std::string_view text) {
    std::u32string result;
    char const* p = text.data();
    char const* const end = p + text.size();
    while (p < end) result += next_code_point(p);
    return result;
}

std::string encode(std::u32string_view text) {
    std::string result;
    for (char32_t const c : text) append_utf8(result, c);
    return result;
}

bool is_blank(char32_t c) { return c == ' ' || (c >= 9 && c <= 13); }

std::u32string_view without_right_blanks(std::u32string_view text) {
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}
std::u32string_view without_left_blanks(std::u32string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    return text;
}

size_t characters_in_bytes(std::string_view text, size_t bytes) {
    return count_code_points(text.substr(0, std::min(bytes, text.size())));
}

// As textwrap.dedent: the blanks that all lines with content have in front. Lines of blanks alone become empty.
std::vector<std::u32string> dedent(std::vector<std::u32string> lines) {
    std::optional<std::u32string> margin;
    for (std::u32string& line : lines) {
        size_t indent = 0;
        while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t')) ++indent;
        if (indent == line.size()) {
            line.clear();
            continue;
        }
        std::u32string_view const blanks(line.data(), indent);
        if (!margin) margin = std::u32string(blanks);
        size_t common = 0;
        while (common < margin->size() && common < blanks.size() && (*margin)[common] == blanks[common]) ++common;
        margin->resize(common);
    }
    if (margin && !margin->empty())
        for (std::u32string& line : lines)
            if (line.starts_with(*margin)) line.erase(0, margin->size());
    return lines;
}

// The operator, or the brackets of a call or subscript, within the source of the expression.
struct Anchor {
    size_t left_line, left_column, right_line, right_column;
};

struct Segment {
    std::vector<std::u32string> lines;  // dedented
    size_t start, end;                  // of the expression, in the first and in the last line
    std::optional<Anchor> anchor;
    bool is_call = false, is_call_of_name = false;

    std::string text() const {
        std::u32string text;
        for (size_t i = 0; i < lines.size(); ++i) {
            std::u32string_view line = lines[i];
            if (i + 1 == lines.size()) line = line.substr(0, end);
            if (i == 0) line = line.substr(std::min(start, line.size()));
            if (i) text += '\n';
            text += line;
        }
        return encode(text);
    }
};

void find_anchor(Segment& segment) {
    auto const find = context().hooks ? context().hooks->caret_anchor : nullptr;
    if (!find) return;
    std::string const text = segment.text();
    size_t begin = 0, end = 0;
    if (!find(text, begin, end) || begin > end || end > text.size() || begin >= text.size()) return;
    auto const place = [&](size_t offset) {
        size_t line = 0, line_start = 0;
        for (size_t i = 0; i < offset; ++i)
            if (text[i] == '\n') ++line, line_start = i + 1;
        return std::pair(line, count_code_points(std::string_view(text).substr(line_start, offset - line_start)));
    };
    auto const [left_line, left_column] = place(begin);
    auto const [right_line, right_column] = place(end);
    segment.anchor = Anchor{left_line, left_column, right_line, right_column};
    segment.is_call = text[begin] == '(';
    if (segment.is_call) {
        std::string_view callee = std::string_view(text).substr(0, begin);
        while (!callee.empty() && callee.back() == ' ') callee.remove_suffix(1);
        segment.is_call_of_name = !callee.empty();
        for (char const c : callee)
            if (!(c == '_' || (c & 0x80) || std::isalnum(static_cast<unsigned char>(c))))
                segment.is_call_of_name = false;
    }
}

// `return f(…)` and `name = f(…)`: carets under all of the call would say nothing.
bool is_whole_statement(Segment const& segment) {
    if (!segment.is_call) return false;
    std::u32string_view const after =
        without_left_blanks(std::u32string_view(segment.lines.back()).substr(segment.end));
    if (!after.empty() && after.front() != ')' && after.front() != '#' && after.front() != ';') return false;
    std::u32string_view before = std::u32string_view(segment.lines.front()).substr(0, segment.start);
    while (!before.empty() && (is_blank(before.back()) || before.back() == '(')) before.remove_suffix(1);
    if (before == U"return") return segment.is_call_of_name;
    if (!before.ends_with('=')) return false;
    before.remove_suffix(1);
    before = without_right_blanks(before);
    if (before.empty()) return false;
    for (char32_t const c : before)
        if (!(c == '_' || c >= 0x80 || std::isalnum(static_cast<int>(c)))) return false;
    return true;
}

bool shows_carets(Segment const& segment) {
    if (is_whole_statement(segment)) return false;
    if (segment.anchor) return true;
    std::u32string_view const first = segment.lines.front(), last = segment.lines.back();
    return !without_left_blanks(first.substr(0, segment.start)).empty() ||
           !without_right_blanks(last.substr(segment.end)).empty();
}

class CaretWriter {
public:
    explicit CaretWriter(Segment const& segment)
        : segment_(segment),
          shows_(shows_carets(segment)),
          last_(segment.lines.size() - 1),
          start_(display_width(std::u32string_view(segment.lines.front()).substr(0, segment.start))),
          end_(display_width(std::u32string_view(segment.lines.back()).substr(0, segment.end))) {
        significant_ = {0, last_};
        if (!segment.anchor) return;
        Anchor anchor = *segment.anchor;
        if (anchor.left_line == 0) anchor.left_column += segment.start;
        if (anchor.right_line == 0) anchor.right_column += segment.start;
        for (size_t const line : {anchor.left_line, anchor.right_line})
            for (size_t near = line ? line - 1 : 0; near <= line + 1; ++near)
                if (near <= last_) significant_.insert(near);
        anchor.left_column = width_before(anchor.left_line, anchor.left_column);
        anchor.right_column = width_before(anchor.right_line, anchor.right_column);
        anchor_ = anchor;
    }

    bool shows() const { return shows_; }
    std::vector<std::u32string> write() {
        std::optional<size_t> previous;
        for (size_t const line : significant_) {
            if (previous) {
                size_t const skipped = line - *previous - 1;
                if (skipped == 1)
                    write_line(line - 1);
                else if (skipped > 1)
                    result_.push_back(decode(fmt::format("...<{} lines>...", skipped)));
            }
            write_line(line);
            previous = line;
        }
        return std::move(result_);
    }

private:
    size_t width_before(size_t line, size_t column) const {
        return display_width(std::u32string_view(segment_.lines[line]).substr(0, column));
    }

    bool is_in_anchor(size_t line, size_t column) const {
        if (!anchor_) return true;
        bool const after_left =
            line > anchor_->left_line || (line == anchor_->left_line && column >= anchor_->left_column);
        bool const before_right =
            line < anchor_->right_line || (line == anchor_->right_line && column < anchor_->right_column);
        return after_left && before_right;
    }

    void write_line(size_t line) {
        std::u32string const& text = segment_.lines[line];
        result_.push_back(text);
        if (!shows_) return;
        size_t const blanks = text.size() - without_left_blanks(text).size();
        size_t const columns = line == last_ ? end_ : display_width(text);
        std::u32string carets;
        for (size_t column = 0; column < columns; ++column) {
            if (column < blanks || (line == 0 && column < start_))
                carets += ' ';
            else
                carets += is_in_anchor(line, column) ? '^' : '~';
        }
        result_.push_back(carets);
    }

    Segment const& segment_;
    bool shows_;
    size_t last_, start_, end_;
    std::set<size_t> significant_;
    std::optional<Anchor> anchor_;
    std::vector<std::u32string> result_;
};

// The source with carets; empty if there is no source.
std::string quote(TracebackEntry const& entry) {
    Position const& where = entry.position;
    std::vector<std::string> lines;
    bool any = false;
    for (size_t line = where.line; line <= std::max(where.line, where.end_line); ++line) {
        std::string text = source_line(entry.filename, line);
        while (!text.empty() && is_blank(static_cast<unsigned char>(text.back()))) text.pop_back();
        any = any || !text.empty();
        lines.push_back(std::move(text));
    }
    if (!any) return {};
    if (!entry.has_columns) return "    " + encode(without_left_blanks(decode(lines.front()))) + "\n";
    std::string const quoted = quote_source(lines, where.column, where.end_column).text;
    std::string result;
    for (size_t begin = 0, end; begin < quoted.size(); begin = end) {
        end = quoted.find('\n', begin) + 1;
        result += "    " + quoted.substr(begin, end - begin);
    }
    return result;
}

}  // namespace

QuotedSource quote_source(std::vector<std::string> const& lines, uint32_t column, uint32_t end_column) {
    std::vector<std::u32string> original;
    for (std::string const& line : lines) original.push_back(decode(line));
    Segment segment;
    segment.lines = dedent(original);
    size_t const removed = original.front().size() - segment.lines.front().size();
    size_t const start = characters_in_bytes(lines.front(), column),
                 end = characters_in_bytes(lines.back(), end_column);
    segment.start = std::min(start - std::min(start, removed), segment.lines.front().size());
    segment.end = std::min(end - std::min(end, removed), segment.lines.back().size());
    find_anchor(segment);
    CaretWriter writer(segment);
    QuotedSource quoted{"", writer.shows()};
    for (std::u32string const& line : dedent(writer.write())) quoted.text += encode(line) + "\n";
    return quoted;
}

size_t display_width(std::u32string_view text) {
    size_t width = text.size();
    for (char32_t const c : text) {
        if (c < 0x80) continue;
        auto const kind = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
        if (kind == U_EA_FULLWIDTH || kind == U_EA_WIDE) ++width;
    }
    return width;
}

std::vector<TracebackEntry> entries_of(Value traceback, TracebackStyle const& style) {
    std::vector<TracebackEntry> entries;
    if (!is_exactly(traceback, traceback_type)) return entries;
    for (Traceback* link = &traceback.as<Traceback>(); link; link = link->next) {
        Code const& code = *link->frame->code;
        Position position = link->position();
        bool const has_columns = link->node && position.end_line >= position.line;
        entries.push_back({std::string(code.filename->view()), std::string(code.name->view()), position, has_columns});
    }
    if (!style.has_limit) return entries;
    size_t const count = entries.size();
    auto const wanted = static_cast<size_t>(style.limit < 0 ? -style.limit : style.limit);
    if (wanted >= count) return entries;
    if (style.limit < 0)
        entries.erase(entries.begin(), entries.end() - static_cast<ptrdiff_t>(wanted));
    else
        entries.resize(wanted);
    return entries;
}

std::string format_entry(TracebackEntry const& entry) {
    std::string_view filename = entry.filename;
    if (filename.starts_with("<stdin>-")) filename = "<stdin>";
    return fmt::format("  File \"{}\", line {}, in {}\n", filename, entry.position.line, entry.function) + quote(entry);
}

std::vector<std::string> format_entries(std::vector<TracebackEntry> const& entries) {
    std::vector<std::string> result;
    size_t count = 0;
    auto const tell_rest = [&] {
        if (count <= repetitions_shown) return;
        size_t const more = count - repetitions_shown;
        result.push_back(fmt::format("  [Previous line repeated {} more time{}]\n", more, more > 1 ? "s" : ""));
    };
    TracebackEntry const* last = nullptr;
    for (TracebackEntry const& entry : entries) {
        bool const is_same = last && last->filename == entry.filename && last->position.line == entry.position.line &&
                             last->function == entry.function;
        if (!is_same) {
            tell_rest();
            count = 0;
        }
        last = &entry;
        if (++count <= repetitions_shown) result.push_back(format_entry(entry));
    }
    tell_rest();
    return result;
}

}  // namespace gossamer

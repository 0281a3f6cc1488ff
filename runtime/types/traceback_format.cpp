// Whole exceptions as text: chains, notes, groups, syntax errors; and printing them.
#include <deque>
#include <memory>
#include <set>

#include "runtime/errors/exception.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/exception_groups.hpp"
#include "runtime/types/traceback_text.hpp"

namespace gossamer {

using namespace exception_fields;

PendingAside::PendingAside() : saved_(std::exchange(context().pending, nullptr)) {}
PendingAside::~PendingAside() {
    clear_pending();
    context().pending = saved_;
}

std::string safe_text(Value value, char const* what, bool is_repr) {
    std::string text;
    if (is_repr ? append_repr(text, value) : append_str(text, value)) return text;
    clear_pending();
    return fmt::format("<{} {}() failed>", what, is_repr ? "repr" : "str");
}

namespace {

constexpr char const* cause_sentence = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr char const* context_sentence = "\nDuring handling of the above exception, another exception occurred:\n\n";
constexpr size_t largest_group_width = 15;
constexpr size_t largest_group_depth = 10;

std::vector<std::string> split_lines(std::string const& text) {
    std::vector<std::string> lines;
    size_t begin = 0;
    for (size_t end; (end = text.find('\n', begin)) != text.npos; begin = end + 1)
        lines.push_back(text.substr(begin, end - begin));
    lines.push_back(text.substr(begin));
    return lines;
}

std::string type_name_of(Value exception) {
    Value const type = Value::of(&type_of(exception));
    Owned const module = get_attribute(type, names::__module__);
    if (!module) clear_pending();
    Owned const qualified_name = get_attribute(type, names::__qualname__);
    if (!qualified_name) clear_pending();
    std::string const name =
        qualified_name ? safe_text(qualified_name, "name") : std::string(type_of(exception).name_text());
    Str* const place = module ? as_str(module) : nullptr;
    if (!place) return "<unknown>." + name;
    if (place->view() == "__main__" || place->view() == "builtins") return name;
    return std::string(place->view()) + "." + name;
}

std::string final_line(std::string const& type, std::string const& text) {
    return text.empty() ? type + "\n" : type + ": " + text + "\n";
}

// An attribute for the text; empty if it can not be had.
Owned attribute_or_empty(Value object, char const* name) {
    Owned value = get_attribute(object, name);
    if (!value) clear_pending();
    if (value && value.get().is_none()) value.reset();
    return value;
}

std::optional<int64_t> number_attribute(Value object, char const* name) {
    Owned const value = attribute_or_empty(object, name);
    return value && is_int(value) ? fitting_int64(value) : std::nullopt;
}

// --- syntax errors

std::u32string to_code_points(std::string_view text) {
    std::u32string result;
    for (char const *p = text.data(), *end = p + text.size(); p < end;) result += next_code_point(p);
    return result;
}
std::string to_utf8(std::u32string_view text) {
    std::string result;
    for (char32_t const c : text) append_utf8(result, c);
    return result;
}

// The line of text that the error happened in, with carets below the part that is wrong.
void format_syntax_place(Value exception, bool ends_in_same_line, std::vector<std::string>& out) {
    Owned const text = attribute_or_empty(exception, "text");
    Str* const str = text ? as_str(text) : nullptr;
    if (!str) return;
    std::u32string const whole = to_code_points(str->view());
    std::u32string_view right = whole;
    while (!right.empty() && right.back() == '\n') right.remove_suffix(1);
    std::u32string_view left = right;
    while (!left.empty() && (left.front() == ' ' || left.front() == '\n' || left.front() == '\f'))
        left.remove_prefix(1);
    auto const spaces = static_cast<int64_t>(right.size() - left.size());
    auto const full = static_cast<int64_t>(right.size()) + 1;
    out.push_back("    " + to_utf8(left) + "\n");
    auto const given = number_attribute(exception, "offset");
    if (!given) return;
    int64_t offset = *given;
    int64_t end = full;
    if (ends_in_same_line) {
        auto const given_end = number_attribute(exception, "end_offset");
        end = given_end && *given_end ? *given_end : offset;
    }
    auto const size = static_cast<int64_t>(whole.size());
    if (size && offset > size) offset = full;
    if (size && end > size) end = full;
    if (offset >= end || end < 0) end = offset + 1;
    int64_t const column = offset - 1 - spaces, end_column = end - 1 - spaces;
    if (column < 0) return;
    std::u32string carets;
    for (char32_t const c : left.substr(0, static_cast<size_t>(column)))
        carets += c == '\t' || (c >= 10 && c <= 13) ? c : U' ';
    carets.append(static_cast<size_t>(end_column - column), U'^');
    out.push_back("    " + to_utf8(carets) + "\n");
}

void format_syntax_error(Value exception, std::string const& type, std::vector<std::string>& out) {
    Owned const file = attribute_or_empty(exception, "filename"), line = attribute_or_empty(exception, "lineno");
    std::string const name = file ? safe_text(file, "filename") : "";
    std::string suffix;
    if (line)
        out.push_back(
            fmt::format("  File \"{}\", line {}\n", name.empty() ? "<string>" : name, safe_text(line, "lineno")));
    else if (file)
        suffix = " (" + name + ")";
    Owned const end_line = attribute_or_empty(exception, "end_lineno");
    bool const ends_in_same_line =
        line ? end_line && safe_text(line, "lineno") == safe_text(end_line, "end_lineno") : !end_line;
    format_syntax_place(exception, ends_in_same_line, out);
    Owned const message = attribute_or_empty(exception, "msg");
    std::string text = message ? safe_text(message, "msg") : "";
    if (text.empty()) text = "<no detail available>";
    out.push_back(type + ": " + text + suffix + "\n");
}

// isinstance(notes, collections.abc.Sequence), and no text.
bool is_sequence_of_notes(Value notes) {
    if (as_str(notes) || is_instance(notes, bytes_type)) return false;
    Ref<Tuple> const names = make_tuple({Value::of(intern("Sequence"))});
    Owned const module(context().hooks->import(intern("_collections_abc"), empty, names.value(), 0));
    Owned const sequence = module ? get_attribute(module, "Sequence") : empty;
    auto const answer = sequence ? is_instance_of(notes, sequence) : std::nullopt;
    if (!answer) clear_pending();
    return answer && *answer;
}

void format_notes(Value exception, std::vector<std::string>& out) {
    auto found = find_attribute(exception, names::__notes__);
    if (!found) {
        Owned const error = take_pending();
        out.push_back("Ignored error getting __notes__: " + safe_text(error, "__notes__", true) + "\n");
        return;
    }
    Owned const notes = *found;
    if (!notes || notes.get().is_none()) return;
    if (!is_a(notes, type_is_list | type_is_tuple) && !is_sequence_of_notes(notes)) {
        out.push_back(safe_text(notes, "__notes__", true) + "\n");
        return;
    }
    bool const done = for_each(notes, [&](Value note) {
        for (std::string const& line : split_lines(safe_text(note, "note"))) out.push_back(line + "\n");
        return true;
    });
    if (!done) clear_pending();
}

// --- chains and groups

// An exception with its texts taken, before anything is written: its __str__ and the look for suggestions run program
// code, and in this order.
struct Portrait {
    Value exception;  // kept alive by its owner in the end
    std::vector<TracebackEntry> entries;
    std::vector<std::string> final_lines;
    Portrait* cause = nullptr;
    Portrait* context = nullptr;
    bool suppresses_context = false, is_group = false;
    std::vector<Portrait*> members;
};

class Gallery {
public:
    explicit Gallery(TracebackStyle const& style) : style_(style) {}

    Portrait& paint_all(Value exception, Value traceback) {
        Portrait& first = paint(exception, traceback);
        std::vector<Portrait*> waiting{&first};
        while (!waiting.empty()) {
            Portrait& portrait = *waiting.back();
            waiting.pop_back();
            Value const cause = history(portrait.exception, names::__cause__);
            Value const handled = history(portrait.exception, names::__context__);
            if (cause && !seen_.contains(cause.bits)) portrait.cause = &paint(cause);
            if (handled && !portrait.cause && !portrait.suppresses_context && !seen_.contains(handled.bits))
                portrait.context = &paint(handled);
            if (portrait.is_group) {
                Owned const members(get_attribute(portrait.exception, "exceptions"));
                auto const paint_member = [&](Value member) {
                    if (as_exception(member)) portrait.members.push_back(&paint(member));
                    return true;
                };
                if (!members || !for_each(members.get(), paint_member)) clear_pending();
            }
            if (portrait.cause) waiting.push_back(portrait.cause);
            if (portrait.context) waiting.push_back(portrait.context);
            waiting.insert(waiting.end(), portrait.members.begin(), portrait.members.end());
        }
        return first;
    }

private:
    // What a class of a program may answer in its own way; an exception, or empty. Kept alive here.
    Value history(Value exception, Str* name) {
        Owned& found = kept_.emplace_back(get_attribute(exception, name));
        if (!found) clear_pending();
        return found && as_exception(found) ? found.get() : empty;
    }

    Portrait& paint(Value exception) {
        Owned const traceback(get_attribute(exception, "__traceback__"));
        if (!traceback) clear_pending();
        return paint(exception, traceback ? traceback.get() : none);
    }

    Portrait& paint(Value exception, Value traceback) {
        seen_.insert(exception.bits);
        kept_.push_back(Owned::share(exception));
        Portrait& portrait = *portraits_.emplace_back(std::make_unique<Portrait>());
        portrait.exception = exception;
        portrait.entries = entries_of(traceback, style_);
        Owned const suppresses(get_attribute(exception, "__suppress_context__"));
        portrait.suppresses_context = suppresses && truth(suppresses).value_or(false);
        clear_pending();
        portrait.is_group = is_exception_group(exception);
        std::string const type = type_name_of(exception);
        if (is_instance(exception, syntax_error_type))
            format_syntax_error(exception, type, portrait.final_lines);
        else {
            std::string const text = safe_text(exception, "exception") + suggestion_for(exception, traceback);
            portrait.final_lines.push_back(final_line(type, text));
        }
        format_notes(exception, portrait.final_lines);
        return portrait;
    }

    TracebackStyle const& style_;
    std::set<uint64_t> seen_;
    std::deque<Owned> kept_;
    std::deque<std::unique_ptr<Portrait>> portraits_;
};

class Writer {
public:
    explicit Writer(bool chain) : chain_(chain) {}

    void write(Portrait const& last) {
        std::vector<std::pair<char const*, Portrait const*>> links;
        for (Portrait const* portrait = &last; portrait;) {
            Portrait const* next = nullptr;
            char const* sentence = nullptr;
            if (chain_ && portrait->cause)
                next = portrait->cause, sentence = cause_sentence;
            else if (chain_ && portrait->context && !portrait->suppresses_context)
                next = portrait->context, sentence = context_sentence;
            links.push_back({sentence, portrait});
            portrait = next;
        }
        for (size_t i = links.size(); i-- > 0;) {
            if (links[i].first) emit(links[i].first);
            write_one(*links[i].second);
        }
    }
    std::vector<std::string> take() { return std::move(result_); }

private:
    std::string indent() const { return std::string(2 * depth_, ' '); }

    // Inside of a group every line stands behind a margin.
    void emit(std::string const& text, char margin = '|') {
        if (!depth_) return result_.push_back(text);
        std::string const prefix = indent() + margin + ' ';
        std::string out;
        size_t begin = 0;
        while (begin < text.size()) {
            size_t const end = std::min(text.find('\n', begin), text.size() - 1) + 1;
            out += prefix;
            out.append(text, begin, end - begin);
            begin = end;
        }
        result_.push_back(out);
    }
    void emit_all(std::vector<std::string> const& texts) {
        for (std::string const& text : texts) emit(text);
    }

    void write_one(Portrait const& portrait) {
        if (!portrait.is_group) {
            if (!portrait.entries.empty()) {
                emit("Traceback (most recent call last):\n");
                emit_all(format_entries(portrait.entries));
            }
            return emit_all(portrait.final_lines);
        }
        if (depth_ > largest_group_depth)
            return emit(fmt::format("... (max_group_depth is {})\n", largest_group_depth));
        write_group(portrait);
    }

    void write_group(Portrait const& portrait) {
        bool const is_top = depth_ == 0;
        if (is_top) depth_ = 1;
        if (!portrait.entries.empty()) {
            emit("Exception Group Traceback (most recent call last):\n", is_top ? '+' : '|');
            emit_all(format_entries(portrait.entries));
        }
        emit_all(portrait.final_lines);
        size_t const all = portrait.members.size();
        size_t const shown = all <= largest_group_width ? all : largest_group_width + 1;
        needs_end_ = false;
        for (size_t i = 0; i < shown; ++i) {
            // The end of the frame may be drawn by the last member, if that is a group.
            bool const is_last = i + 1 == shown;
            if (is_last) needs_end_ = true;
            bool const is_cut = i >= largest_group_width;
            result_.push_back(indent() + (i == 0 ? "+-" : "  ") + "+---------------- " +
                              (is_cut ? "..." : std::to_string(i + 1)) + " ----------------\n");
            ++depth_;
            if (!is_cut)
                write(*portrait.members[i]);
            else {
                size_t const rest = all - largest_group_width;
                emit(fmt::format("and {} more exception{}\n", rest, rest > 1 ? "s" : ""));
            }
            if (is_last && needs_end_) {
                result_.push_back(indent() + "+------------------------------------\n");
                needs_end_ = false;
            }
            --depth_;
        }
        if (is_top) depth_ = 0;
    }

    bool chain_;
    size_t depth_ = 0;
    bool needs_end_ = false;
    std::vector<std::string> result_;
};

Value sys_attribute(char const* name) {
    if (!context().modules) return empty;
    Value const sys = get(*context().modules, intern("sys"));
    if (!sys) return empty;
    Dict* const dict = instance_dict(sys);
    return dict ? get(*dict, intern(name)) : empty;
}

}  // namespace

TracebackStyle with_limit_of_sys(TracebackStyle style) {
    if (style.has_limit || !style.with_limit_of_sys) return style;
    Value const limit = sys_attribute("tracebacklimit");
    if (limit && is_int(limit)) {
        style.has_limit = true;
        style.limit = -std::max<int64_t>(0, fitting_int64(limit).value_or(0));
    }
    return style;
}

std::vector<std::string> format_exception(Value exception, Value traceback, TracebackStyle style) {
    PendingAside const aside;
    TracebackStyle const full = with_limit_of_sys(style);
    Gallery gallery(full);
    Writer writer(style.chain);
    writer.write(gallery.paint_all(exception, traceback));
    return writer.take();
}

std::vector<std::string> format_exception_only(Value exception) {
    PendingAside const aside;
    TracebackStyle style;
    style.chain = false;
    Gallery gallery(style);
    return gallery.paint_all(exception, none).final_lines;
}

std::vector<std::string> format_traceback(Value traceback, TracebackStyle style) {
    PendingAside const aside;
    return format_entries(entries_of(traceback, with_limit_of_sys(style)));
}

}  // namespace gossamer
